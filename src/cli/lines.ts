/** Longer than any question; what is longer is not kept in memory. UTF-16 units. */
const longest = 16 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8 bytes: `\n` and `\r\n` end a line (and nothing else: JSON may hold U+2028). A byte order mark is
 * left out, bytes that are no UTF-8 become U+FFFD. A line over 16 million units comes as `undefined`.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  let tooLong = false;
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield tooLong ? undefined : tidy(rest);
        rest = '';
        tooLong = false;
      }
      tooLong ||= rest.length + part.length > longest;
      rest = tooLong ? '' : rest + part;
    }
  }
  rest += decoder.decode();
  if (tooLong) yield undefined;
  else if (rest) yield tidy(rest);
}

function tidy(line: string): string {
  return line.replace(/^\uFEFF/, '').replace(/\r$/, '');
}
