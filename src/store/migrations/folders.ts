import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';

/** One folder of `prisma/migrations`. */
export interface Migration {
  name: string;
  sql: string;
}

/** A checkout on Windows may turn line ends: the same migration all the same. */
function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The migrations of a folder, in their order. */
export function readMigrations(folder: string): Migration[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map(name => ({ name, sql: unixLines(fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')) }));
}

/** Prisma's own checksum, as it stands in `_prisma_migrations`. */
export function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}

/** The same in the shape that the schema engine takes. */
export function migrationList(folder: string, migrations: Migration[]): MigrationList {
  return {
    baseDir: path.resolve(folder),
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: fs.readFileSync(path.join(folder, 'migration_lock.toml'), 'utf8') },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
