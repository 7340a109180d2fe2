import type pg from 'pg';
import { StoreError } from '../error.ts';
import { checksum, type Migration } from './folders.ts';

/** A row of Prisma's `_prisma_migrations`. */
export interface AppliedMigration {
  name: string;
  checksum: string;
  /** False for one that failed or was cut off. */
  finished: boolean;
}

/** What was applied to this database, oldest first; nothing for a new one. */
export async function readHistory(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows: tables } = await client.query("select to_regclass('_prisma_migrations') as found");
  if (!tables[0].found) return [];
  const { rows } = await client.query<AppliedMigration>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null order by started_at, migration_name`,
  );
  return rows;
}

function refuseNewer(migrations: Migration[], history: AppliedMigration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const newer = history.filter(({ name }) => !known.has(name)).at(-1);
  if (!newer) return;
  throw new StoreError(
    'newer_database',
    `This database was made by a newer Houvast: it stands at ${newer.name}, and this program knows it up to ` +
      `${migrations.at(-1)?.name ?? 'nothing'}. Start the newer Houvast, or restore a backup that was made with this one.`,
  );
}

function refuseEdited(migrations: Migration[], history: AppliedMigration[]): void {
  const applied = new Map(history.filter(({ finished }) => finished).map(row => [row.name, row.checksum]));
  const edited = migrations.find(migration => (applied.get(migration.name) ?? checksum(migration)) !== checksum(migration));
  if (!edited) return;
  throw new StoreError(
    'migration_edited',
    `The migration ${edited.name} was changed after it was applied to this database. Put its file back as it was, ` +
      'and make a new migration for the change.',
  );
}

/** Compares the program with the database; returns what is still to be applied. Throws a `StoreError` when they do not fit. */
export function checkHistory(migrations: Migration[], history: AppliedMigration[]): Migration[] {
  refuseNewer(migrations, history);
  refuseEdited(migrations, history);
  const finished = new Set(history.filter(row => row.finished).map(({ name }) => name));
  return migrations.filter(({ name }) => !finished.has(name));
}
