import { expect, test } from 'vitest';
import { startError } from '../../src/store/embedded/start-error.ts';

const home = { path: '/srv/houvast/postgres', owner: undefined };

test.each([
  ['PANIC:  could not write to file "pg_wal/xlogtemp.33": No space left on device', 'disk_full', /is full. Make room/],
  ['initdb: error: could not create directory: Read-only file system', 'folder', /Set DATA_DIR to a folder on a disk that can/],
  ['FATAL:  database files are incompatible with server', 'start_failed', /another version of PostgreSQL/],
  ['postgres: error while loading shared libraries: libicui18n.so.60', 'platform', /set DATABASE_URL/],
  ['spawn /srv/bin/postgres ENOENT', 'platform', /Install PostgreSQL 14 or newer/],
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'start_failed', /free memory/],
  ['initdb: error: could not change permissions of directory: Operation not permitted', 'folder', /on an ordinary disk/],
  ['ENOSPC: no space left on device, write', 'disk_full', /is full/],
  ['FATAL:  could not open file "PG_VERSION": Permission denied', 'folder', /Give the folder back/],
  ['FATAL:  lock file "postmaster.pid" already exists', 'in_use', /Another program uses/],
  ['FATAL:  something nobody thought of', 'start_failed', /FATAL: {2}something nobody thought of. Its log is in \/srv/],
])('"%s" becomes a sentence with a cure', (said, code, sentence) => {
  const error = startError(home, said);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(sentence);
  expect(error.message).not.toContain('\n');
});
