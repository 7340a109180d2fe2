import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from './command.ts';

const { run, folder } = commandLine();
const other = commandLine();
const commands = ['ask', 'chat', 'import', 'export', 'stamp', 'channels', 'doctor'];
writeFileSync(path.join(folder, 'broken.yaml'), 'version: 1\norganisation:\n  nmae: x\n');
writeFileSync(path.join(folder, 'not-yaml.yaml'), 'organisation: [');
mkdirSync(path.join(folder, 'empty'));

describe('help', () => {
  test('is shown for the whole program, with every command', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  test.each([...commands.map(command => [command]), ['channels', 'telegram']])('is shown for %s %s', async (...given) => {
    const words = given.filter(Boolean);
    const { code, stdout, stderr } = await run([...words, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: houvast ${words.join(' ')}`);
    expect(stdout).toMatch(/Examples?:\n {2}\S|TELEGRAM_BOT_TOKEN/);
  });

  test('the version is that of the package', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

/** Arguments → exit code, what stands on standard error. */
const mistakes: [string, string[], number, RegExp][] = [
  ['nothing at all', [], 2, /Usage: houvast/],
  ['a command that does not exist', ['impot', 'x'], 2, /Did you mean import\?/],
  ['an option that does not exist', ['ask', '--bogus', 'x'], 2, /unknown option '--bogus'/],
  ['an option without its value', ['ask', '--language'], 2, /argument missing/],
  ['no question', ['ask'], 2, /Say what to ask/],
  ['an empty question', ['ask', ' \n'], 2, /Say what to ask/],
  ['two questions', ['ask', 'a', 'b'], 2, /too many arguments/],
  ['a question beside --jsonl', ['ask', '--jsonl', 'hi'], 2, /leave the text out/],
  ['a moment that is none', ['ask', '--now', 'tomorrow', 'hi'], 2, /Write a moment such as 2026-12-01T10:00\+01:00/],
  ['a day that does not exist', ['chat', '--now', '2026-02-30'], 2, /Write a moment such as/],
  [
    'a file that is not there',
    ['ask', '--knowledge', 'nowhere.yaml', 'hi'],
    1,
    /^nowhere\.yaml: there is no such file or folder\.$/m,
  ],
  ['a file as a folder', ['ask', '--knowledge', 'broken.yaml/x', 'hi'], 1, /a part of this path is a file/],
  ['an empty folder', ['ask', '--knowledge', 'empty', 'hi'], 1, /^empty: there is no \.yaml file in this folder\.$/m],
  ['a mistake in the file', ['ask', '--knowledge', 'broken.yaml', 'hi'], 1, /^broken\.yaml:3: “nmae” .*Did you mean “name”\?/m],
  ['a file that is no YAML', ['chat', '--knowledge', 'not-yaml.yaml'], 1, /^not-yaml\.yaml:1: /m],
  ['import without a path', ['import'], 2, /missing required argument 'path'/],
  ['import of a file that is not there', ['import', 'nowhere.yaml'], 1, /^nowhere\.yaml: there is no such file/m],
  ['import of a broken file', ['import', 'broken.yaml'], 1, /mistakes\. Nothing was changed\.$/m],
  ['a check of a broken file', ['import', '--check', 'broken.yaml'], 1, /mistakes\. Nothing was changed\.$/m],
  ['export without a folder', ['export'], 2, /missing required argument 'folder'/],
  ['stamp without a language', ['stamp', '.'], 2, /missing required argument 'language'/],
  ['stamp of a language that is not there', ['stamp', '.', 'fr'], 1, /There is no fr\.yaml in \./],
  ['a channel that does not exist', ['channels', 'signal'], 2, /too many arguments/],
  ['telegram without a token', ['channels', 'telegram'], 1, /TELEGRAM_BOT_TOKEN is not set: docs/],
  ['telegram shown and emptied', ['channels', 'telegram', '--show', '--drop-pending'], 2, /changes nothing/],
];

test.each(mistakes)('%s is refused in one go, without a stack', async (_, args, code, pattern) => {
  const ended = await run(args);
  expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(pattern) });
  expect(ended.stderr).not.toMatch(/^\s+at |fault of Houvast/m);
});

test('a wrong setting is named without its value', async () => {
  for (const command of [['channels'], ['export', 'out'], ['channels', 'telegram']]) {
    const ended = await run(command, { env: { TELEGRAM_BOT_TOKEN: '12:secret' } });
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^TELEGRAM_BOT_TOKEN does not look like/) });
    expect(ended.stderr).not.toContain('secret');
  }
});

test('settings in .env count', async () => {
  writeFileSync(path.join(other.folder, '.env'), 'PORT=wrong\r\n');
  expect(await other.run(['channels'])).toMatchObject({ code: 1, stderr: 'PORT must be a number such as 3000.\n' });
});

test('the channels are listed with their state', async () => {
  const { code, stdout } = await run(['channels']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^✓ webchat: /m);
  expect(stdout).toMatch(/^- telegram: off\. Set TELEGRAM_BOT_TOKEN/m);
});
