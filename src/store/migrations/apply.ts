import { StoreError } from '../error.ts';
import { FILTERS } from './difference.ts';
import { type EngineError, withEngine } from './engine.ts';
import { type Migration, migrationList } from './folders.ts';
import type { AppliedMigration } from './history.ts';

function failure(error: unknown): StoreError {
  const { message, migration } = error as EngineError;
  return new StoreError(
    'migration_failed',
    `The database could not be brought up to date: ${migration ?? 'a migration'} failed (${message}). Nothing of it was kept. ` +
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
