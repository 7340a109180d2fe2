import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { completeLinks, locateBinaries } from '../../src/store/embedded/binaries.ts';
import { temporaryFolder } from './embedded-fixtures.ts';

test('library links that an installation without scripts lacks are made, and those that are there stay', () => {
  const native = path.join(temporaryFolder(), 'native');
  fs.mkdirSync(path.join(native, 'lib'), { recursive: true });
  for (const name of ['libpq.so.5.18', 'libpq.so']) fs.writeFileSync(path.join(native, 'lib', name), name);
  const links = ['libpq.so', 'libpq.so.5'].map(name => ({ source: 'native/lib/libpq.so.5.18', target: `native/lib/${name}` }));
  fs.writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(links));
  completeLinks(native);
  completeLinks(native);
  expect(fs.readlinkSync(path.join(native, 'lib/libpq.so.5'))).toBe('libpq.so.5.18');
  expect(fs.readFileSync(path.join(native, 'lib/libpq.so'), 'utf8')).toBe('libpq.so');
});

test('a system without our PostgreSQL is told to set DATABASE_URL', () => {
  expect(() => locateBinaries('sunos', 'sparc')).toThrow(
    'Houvast brings no PostgreSQL for this system (sunos-sparc). Install PostgreSQL 14 or newer and set DATABASE_URL.',
  );
});
