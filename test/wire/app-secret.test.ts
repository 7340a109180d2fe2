import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SettingsError } from '../../src/settings.ts';
import { appSecret } from '../../src/wire/app-secret.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'houvast-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => path.join(folder, 'app-secret');

test('the secret is made once and kept, and nobody else may read it', () => {
  const made = appSecret(folder);
  expect(made).toMatch(/^[\w-]{43}$/);
  expect(appSecret(folder)).toBe(made);
  expect(readFileSync(file(), 'utf8')).toBe(made);
  expect(readdirSync(folder)).toEqual(['app-secret']);
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test('two installations have two secrets', () => {
  expect(appSecret(path.join(folder, 'one'))).not.toBe(appSecret(path.join(folder, 'two')));
});

test('the data folder is made when it is not there', () => {
  const inside = path.join(folder, 'data/inside');
  expect(appSecret(inside)).toBe(appSecret(inside));
});

test('an editor may have put a line end behind it', () => {
  const made = appSecret(folder);
  writeFileSync(file(), `${made}\n`);
  expect(appSecret(folder)).toBe(made);
});

test.each(['', '\n', 'short'])('a damaged one, %j, is refused and stays as it is', content => {
  writeFileSync(file(), content);
  expect(() => appSecret(folder)).toThrow(SettingsError);
  expect(() => appSecret(folder)).toThrow(/is damaged: put it back from a backup/);
  expect(readFileSync(file(), 'utf8')).toBe(content);
});

test('programs that start at once agree', async () => {
  const source = path.join(import.meta.dirname, '../../src/wire/app-secret.ts');
  const script = `import { appSecret } from ${JSON.stringify(source)}; process.stdout.write(appSecret(process.argv[1]));`;
  const secrets = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', data => (said += data));
      await once(child, 'close');
      return said;
    }),
  );
  expect(secrets[0]).toHaveLength(43);
  expect(new Set(secrets).size).toBe(1);
  expect(readdirSync(folder)).toEqual(['app-secret']);
});
