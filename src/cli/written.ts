import { createInterface } from 'node:readline/promises';
import { colours } from './colours.ts';
import { linesOf } from './lines.ts';

const sign = '> ';

/** What a person writes, line by line: at a prompt, or from a file, whose lines are shown as if they were typed. */
export async function* written(): AsyncGenerator<string> {
  if (process.stdin.isTTY && process.stdout.isTTY) yield* typed();
  else yield* piped();
}

/** Ctrl-D and Ctrl-C end it. */
async function* typed(): AsyncGenerator<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: colours.bold(sign) });
  terminal.prompt();
  try {
    for await (const text of terminal) {
      yield text;
      terminal.prompt();
    }
  } finally {
    terminal.close();
  }
}

async function* piped(): AsyncGenerator<string> {
  for await (const text of linesOf(process.stdin)) {
    if (!text?.trim()) continue;
    process.stdout.write(`${colours.bold(sign)}${text}\n`);
    yield text;
  }
}
