import { StoreError } from '../error.ts';
import { FILTERS } from './difference.ts';
import { withEngine } from './engine.ts';
import { type Migration, migrationList } from './folders.ts';
import type { AppliedMigration } from './history.ts';

/** The engine's message without its frame: what the database said, on one line. */
function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const said = /Database error:\s*\n+([\s\S]*)/.exec(text)?.[1] ?? text;
  return said.trim().split('\n')[0]?.replace(/\.$/, '') ?? '';
}

function failure(error: unknown): StoreError {
  const text = String((error as Error).message);
  const name = /Migration name: (\S+)/.exec(text)?.[1] ?? 'a migration';
  return new StoreError(
    'migration_failed',
    `The database could not be brought up to date: ${name} failed (${reason(error)}). Nothing of it was kept. ` +
      'Remove the cause and start Houvast again, or go back to the version before.',
    { cause: error },
  );
}

/**
 * Applies what is missing, through Prisma's engine and into Prisma's own table. One that failed before is tried again:
 * each is one transaction, so nothing of it was kept.
 */
export async function applyMigrations(
  url: string,
  folder: string,
  migrations: Migration[],
  history: AppliedMigration[],
): Promise<string[]> {
  try {
    return await withEngine(url, async engine => {
      for (const { name } of history.filter(({ finished }) => !finished)) {
        await engine.markMigrationRolledBack({ migrationName: name });
      }
      const migrationsList = migrationList(folder, migrations);
      return (await engine.applyMigrations({ migrationsList, filters: FILTERS })).appliedMigrationNames;
    });
  } catch (error) {
    throw failure(error);
  }
}
