import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolders } from '../../src/store/embedded/make-folders.ts';
import { makeDataFolder } from '../../src/store/embedded/private-folder.ts';
import { temporaryFolder } from './embedded-fixtures.ts';

test('folders are made level by level, and those that are there stay', () => {
  const folder = path.join(temporaryFolder(), 'a', 'b', 'c');
  makeFolders(folder);
  makeFolders(folder);
  expect(fs.statSync(folder).isDirectory()).toBe(true);
});

// Node's own recursion never comes back from here.
test.skipIf(!fs.existsSync('/proc/self'))('where no folder can be made it ends, with what the system says', () => {
  expect(() => makeFolders('/proc/no/such/folder')).toThrow(/ENOENT|EACCES|EPERM/);
  expect(() => makeDataFolder('/proc/no/such/folder')).toThrow(/cannot be made .*Set DATA_DIR to/);
});
