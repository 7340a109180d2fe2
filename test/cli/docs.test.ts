import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { commandLine } from './command.ts';

const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = '']) => block.trimEnd().split('\n'));
const { run, folder } = commandLine();
beforeAll(() => cpSync(new URL('../../prisma/seed', import.meta.url), path.join(folder, 'prisma/seed'), { recursive: true }));

/** An example as the shell would read it: what goes in, and the arguments. */
function parse(example: string): { input: string; args: string[] } {
  const [, fed, line = ''] = /^(?:(?:echo|printf) '(.*)' \| )?npm run (?:-s )?houvast -- (.*)$/.exec(example) ?? [];
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return { input: (fed ?? '').replaceAll('\\n', '\n'), args };
}

// They follow each other: what one imports, the next one exports.
test.each(examples)('the example works: %s', async example => {
  const { input, args } = parse(example);
  expect(args).not.toEqual([]);
  expect(await run(args, { input })).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/\S/) });
});

test('the table has every command, and every option is told', async () => {
  const { stdout } = await run(['--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?=.*\S)/gm)].map(([, name = '']) => name).filter(name => name !== 'help');
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) {
    expect(page).toMatch(new RegExp(`^\\| \`${command}\` \\|`, 'm'));
    const help = (await run([command, '--help'])).stdout;
    for (const [option] of help.matchAll(/--(?!help|version)[a-z][a-z-]+(?= )/g)) expect(page).toContain(option);
  }
});
