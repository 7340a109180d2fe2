import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from './command.ts';

const { run } = commandLine();
const now = ['--now', '2026-12-01T10:00'];

test('lines from a pipe are shown and answered; empty ones are passed over', async () => {
  const { code, stdout, stderr } = await run(['chat', ...now], { input: 'hello\r\n\r\nWhen is the praatcafé?\n' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.match(/^> .*$/gm)).toEqual(['> hello', '> When is the praatcafé?']);
  expect(stdout).toMatch(/^You write with vzw PIN/);
  expect(stdout).toMatch(/19:00/);
  expect(stdout).not.toContain('\u001b');
});

test('a number chooses what was numbered', async () => {
  const { stdout } = await run(['chat', ...now, '--language', 'en'], { input: 'hello\n1\n' });
  const [, first = '', second = ''] = stdout.split(/^> /m);
  const label = /^ +1\. \W*(.+)$/m.exec(first)?.[1];
  expect(label).toBeTruthy();
  expect(second).toMatch(/^ +1\. /m);
  expect(second.slice(2)).not.toBe(first.slice('hello\n'.length));
});

test.each(['/quit', ' /EXIT '])('%s ends it', async word => {
  const { code, stdout } = await run(['chat'], { input: `${word}\nhello\n` });
  expect(code).toBe(0);
  expect(stdout).not.toContain('hello');
});

test('details tell what was found', async () => {
  const { stdout } = await run(['chat', '--details', ...now], { input: 'Wat kost het praatcafé?\n/help\n' });
  expect(stdout).toMatch(/^ {2}answer · nl · \d+ % sure · praatcafe \d\.\d\d/m);
  expect(stdout).toMatch(/^ {2}help · nl · /m);
});

test('a megabyte on one line is answered', async () => {
  const { code, stdout } = await run(['chat'], { input: `${'a '.repeat(500_000)}\nthank you\n` });
  expect(code).toBe(0);
  expect(stdout.match(/^> /gm)).toHaveLength(2);
});

/** Runs it on a terminal that is `width` columns wide, types, and gives the screen's text. */
async function onTerminal(width: number, typed: string[], env = {}): Promise<{ code: number; text: string }> {
  const program = path.join(import.meta.dirname, '../../src/cli/houvast.ts');
  const command = `stty cols ${width}; '${process.execPath}' '${program}' chat --now 2026-12-01T10:00`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { env: { ...process.env, TERM: 'xterm', ...env } });
  let text = '';
  child.stdout.on('data', data => (text += data));
  for (const keys of typed) {
    // The prompt is the last thing that is written before it waits.
    for (let waited = 0; waited < 20_000 && !text.endsWith('\u001b[3G'); waited += 20)
      await new Promise(resolve => setTimeout(resolve, 20));
    text += ' ';
    child.stdin.write(keys);
  }
  const [code] = await once(child, 'close');
  return { code, text };
}

test.skipIf(!existsSync('/usr/bin/script'))('on a terminal lines fit, titles are bold, and Ctrl-C ends it well', async () => {
  const { code, text } = await onTerminal(40, ['Hallo\r', 'Wat kost het praatcafé?\r', '\u0003'], { NO_COLOR: '' });
  expect(code).toBe(0);
  expect(text).toContain('\u001b[1mPraatcafé\u001b[22m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's control sequences begin with one
  const plain = text.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '');
  for (const line of plain.split(/\r?\n/)) expect(line.replace(/^.*\r/, '').length, line).toBeLessThanOrEqual(42);
});
