import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from './command.ts';
import { writeOrganisation } from './organisation.ts';

const { run, start, folder, dataDir } = commandLine();
const now = ['--now', '2026-12-01T10:00'];

test('a question is answered as a person would see it', async () => {
  const { code, stdout, stderr } = await run(['ask', ...now, 'Wat kost het praatcafé?']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Praatcafé\n');
  expect(stdout).toMatch(/Gratis/);
  expect(stdout).toMatch(/^ {2}1\. \S/m);
  expect(stdout).not.toContain('\u001b');
});

test('no database is made and no setting is needed', async () => {
  const { code } = await run(['ask', 'hello'], { env: { PORT: 'wrong', DATABASE_URL: 'wrong' } });
  expect(code).toBe(0);
  expect(existsSync(dataDir)).toBe(false);
});

test.each([
  ['a file', (file: string) => file],
  ['a folder', (file: string) => path.dirname(file)],
])('it answers from %s of knowledge', async (_, given) => {
  const file = writeOrganisation(folder);
  const { stdout, code } = await run(['ask', '--knowledge', given(file), ...now, 'When is the bicycle workshop?']);
  expect(code).toBe(0);
  expect(stdout).toContain('The Open House');
  expect(stdout).toContain('13:00');
});

test.each([['dutch!'], ['n'], ['english'], [''], ['nl_'], ['../nl']])(
  '"%s" is no language code, and that is said',
  async code => {
    for (const command of ['ask', 'chat']) {
      expect(await run([command, '--language', code, ...(command === 'ask' ? ['hello'] : [])])).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('Write a language code such as nl, ckb or pt-br.'),
      });
    }
  },
);

test.each(['nl', 'pt-br', 'pt_BR', 'zh-Hans-TW', 'zz'])('%s is taken for a language code', async code => {
  expect(await run(['ask', '--language', code, 'hello'])).toMatchObject({ code: 0, stderr: '' });
});

test('colours are shown when they are wished, also in a pipe, and never when they are not', async () => {
  const args = ['ask', 'Wat kost het praatcafé?'];
  expect((await run(args, { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[1m');
  expect((await run(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\u001b');
  expect((await run(args, { env: { CI: '1' } })).stdout).not.toContain('\u001b');
});

test('lines from Windows, with a byte order mark and a broken line, are answered; the exit code tells of the broken one', async () => {
  const input = '\uFEFF{"id":1,"text":"hi"}\r\n\r\nnonsense\r\n{"id":"2","text":"caf\u00e9\u2028hi"}';
  const { code, stdout, stderr } = await run(['ask', '--jsonl'], { input });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map(line => JSON.parse(line))).toMatchObject([{ id: 1 }, { id: null, error: 'not JSON', line: 3 }, { id: '2' }]);
});

test('nothing in, nothing out', async () => {
  expect(await run(['ask', '--jsonl'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('ten thousand lines are answered in order, and all of them are there at the end', async () => {
  const input = Array.from({ length: 10_000 }, (_, id) => `{"id":${id},"text":"hi ${id}"}\n`).join('');
  const { code, stdout } = await run(['ask', '--jsonl', '--knowledge', writeOrganisation(folder)], { input });
  expect(code).toBe(0);
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).id);
  expect(ids).toEqual(Array.from({ length: 10_000 }, (_, id) => id));
});

test('an answer comes before the next question is asked', async () => {
  const { process: child, said, ended } = start(['ask', '--jsonl']);
  child.stdin?.write('{"id":1,"text":"hi"}\n');
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  expect(JSON.parse(said().stdout)).toMatchObject({ id: 1 });
  child.stdin?.end('{"id":2,"text":"hi"}');
  expect((await ended).stdout).toMatch(/\n\{"id":2,.*\n$/);
});

test('a reader that has had enough ends it without a word', async () => {
  const { process: child, ended } = start(['ask', '--jsonl']);
  child.stdin?.on('error', () => {});
  child.stdin?.write('{"id":1,"text":"hi"}\n');
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  child.stdout?.destroy();
  child.stdin?.end('{"id":2,"text":"hi"}\n'.repeat(10_000));
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told in a sentence', async () => {
  const program = path.join(import.meta.dirname, '../../src/cli/houvast.ts');
  const child = spawn(process.execPath, [program, 'ask', 'hi'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
  let stderr = '';
  child.stderr?.on('data', data => (stderr += data));
  const [code] = await once(child, 'close');
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'The output cannot be written (ENOSPC).\n' });
});
