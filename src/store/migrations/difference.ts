import fs from 'node:fs';
import type { DiffTarget } from '@prisma/schema-engine-wasm';
import { withEngine } from './engine.ts';
import { migrationList, readMigrations } from './folders.ts';

/** Nothing of ours stands outside the Prisma schema. */
export const FILTERS = { externalTables: [], externalEnums: [] };

/**
 * The SQL that leads from the migrations to the schema file; undefined when they agree.
 * Needs a server on which the address may make and drop a database.
 */
export async function schemaDifference(url: string, migrationsDir: string, schemaFile: string): Promise<string | undefined> {
  const migrations = readMigrations(migrationsDir);
  const from: DiffTarget = migrations.length
    ? { tag: 'migrations', ...migrationList(migrationsDir, migrations) }
    : { tag: 'empty' };
  const to: DiffTarget = { tag: 'schemaDatamodel', files: [{ path: schemaFile, content: fs.readFileSync(schemaFile, 'utf8') }] };
  const { stdout } = await withEngine(url, engine => engine.diff({ from, to, script: true, exitCode: true, filters: FILTERS }));
  const script = stdout?.trim() ?? '';
  return script === '' || script.includes('This is an empty migration') ? undefined : script;
}
