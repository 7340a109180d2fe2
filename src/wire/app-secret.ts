import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SettingsError } from '../settings.ts';

/**
 * The installation's secret: made once, kept in the data folder, readable by its owner only. Complete or not there at
 * all, also when two programs start at once. Throws `SettingsError` when it was damaged.
 */
export function appSecret(dataDir: string): string {
  const file = path.join(dataDir, 'app-secret');
  const kept = readKept(file);
  if (kept) return kept;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readKept(file) ?? appSecret(dataDir);
}

function readKept(file: string): string | undefined {
  try {
    const kept = readFileSync(file, 'utf8').trim();
    if (kept.length >= 32) return kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  throw new SettingsError(`${file} is damaged: put it back from a backup, or remove it and a new one is made.`);
}
