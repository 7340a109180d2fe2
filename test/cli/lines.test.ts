import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';

async function read(...chunks: (string | number[])[]): Promise<(string | undefined)[]> {
  const bytes = chunks.map(chunk => (typeof chunk === 'string' ? Buffer.from(chunk) : Uint8Array.from(chunk)));
  const lines: (string | undefined)[] = [];
  for await (const line of linesOf(Readable.from(bytes))) lines.push(line);
  return lines;
}

test.each<[string, (string | number[])[], string[]]>([
  ['line feeds', ['a\nb\n'], ['a', 'b']],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['Windows line ends', ['a\r\nb\r\n'], ['a', 'b']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['nothing', [], []],
  ['a byte order mark', ['\uFEFFa\n'], ['a']],
  ['a byte order mark of a second file', ['a\n\uFEFFb\n'], ['a', 'b']],
  ['a line over several chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
  ['a letter over two chunks', [[0xc3], [0xa9, 0x0a]], ['é']],
  ['bytes that are no UTF-8', [[0x61, 0xff, 0x62, 0x0a], 'next'], ['a\uFFFDb', 'next']],
  ['a letter that is cut off at the end', ['a\n', [0xc3]], ['a', '\uFFFD']],
  ['separators that JSON allows in a text', ['"a\u2028b\u2029c\u0085d"\n'], ['"a\u2028b\u2029c\u0085d"']],
  ['a line end over two chunks', ['a\r', '\nb'], ['a', 'b']],
])('%s', async (_, chunks, expected) => {
  expect(await read(...chunks)).toEqual(expected);
});

test('a line of 17 million letters is left out, and the next one is read', async () => {
  const part = 'x'.repeat(1_000_000);
  expect(await read('first\n', ...Array.from({ length: 17 }, () => part), '\nlast\n')).toEqual(['first', undefined, 'last']);
});
