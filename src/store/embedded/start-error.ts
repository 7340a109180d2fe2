import { StoreError, type StoreErrorCode } from '../error.ts';
import type { Home } from './home.ts';

interface Reason {
  pattern: RegExp;
  code: StoreErrorCode;
  sentence: (home: Pick<Home, 'path'>) => string;
}

/** What PostgreSQL says → what to do about it. */
const REASONS: Reason[] = [
  {
    pattern: /No space left on device|Disk quota exceeded/i,
    code: 'disk_full',
    sentence: home => `The disk of ${home.path} is full. Make room and start Houvast again: nothing is lost.`,
  },
  {
    pattern: /Read-only file system/i,
    code: 'folder',
    sentence: home => `${home.path} cannot be written to. Set DATA_DIR to a folder on a disk that can.`,
  },
  {
    pattern: /database files are incompatible|initialized by PostgreSQL version/i,
    code: 'start_failed',
    sentence: home =>
      `The database in ${home.path} was made by another version of PostgreSQL. Make a backup with the Houvast that made it, and restore it here.`,
  },
  {
    pattern: /error while loading shared libraries|spawn .* (ENOENT|ENOEXEC)|Library not loaded|cannot execute/i,
    code: 'platform',
    sentence: () =>
      'The PostgreSQL that Houvast brings does not run on this system. Install PostgreSQL 14 or newer and set DATABASE_URL.',
  },
  {
    pattern: /Cannot allocate memory|could not create shared memory|could not map anonymous/i,
    code: 'start_failed',
    sentence: () =>
      'There is not enough free memory for the database (about 150 MB). Stop other programs and start Houvast again.',
  },
  {
    pattern: /invalid permissions|could not change permissions|could not create Unix socket|Operation not (permitted|supported)/i,
    code: 'folder',
    sentence: home =>
      `The disk of ${home.path} cannot hold a database. Set DATA_DIR to a folder on an ordinary disk of this computer.`,
  },
  {
    pattern: /Permission denied/i,
    code: 'folder',
    sentence: home =>
      `The database may not read or write its folder ${home.path}. Give the folder back to its user, or set another DATA_DIR.`,
  },
  {
    pattern: /lock file .* already exists|is another postmaster/i,
    code: 'in_use',
    sentence: home => `Another program uses the database in ${home.path}. Stop it, or set another DATA_DIR.`,
  },
];

/** Turns what initdb or the server said into one sentence with a cure. */
export function startError(home: Pick<Home, 'path'>, said: string, cause?: unknown): StoreError {
  const reason = REASONS.find(({ pattern }) => pattern.test(said));
  if (reason) return new StoreError(reason.code, reason.sentence(home), { cause });
  const last = said.trim().split('\n').at(-1) || 'it gave no reason';
  return new StoreError('start_failed', `The database did not start: ${last}. Its log is in ${home.path}.`, { cause });
}
