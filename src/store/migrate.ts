import pg from 'pg';
import { LOCKS } from './locks.ts';
import { applyMigrations } from './migrations/apply.ts';
import { readMigrations } from './migrations/folders.ts';
import { checkHistory, readHistory } from './migrations/history.ts';
import { checkRights, isForbidden, noRights } from './rights.ts';

/**
 * Brings the database to the state of the migrations folder; returns the names of those it applied now.
 *
 * Several processes may start at once: one applies, the others wait. Throws a `StoreError` when the database is newer
 * than this program, when an applied migration was edited, when the user has no rights, and when a migration fails.
 */
export async function migrate(url: string, migrationsDir: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'houvast migrations' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${LOCKS.migration})`);
    const migrations = readMigrations(migrationsDir);
    const history = await readHistory(client);
    const waiting = checkHistory(migrations, history);
    if (history.length === 0) await checkRights(client);
    return waiting.length ? await applyMigrations(url, migrationsDir, migrations, history) : [];
  } catch (error) {
    throw isForbidden(error) ? noRights(error) : error;
  } finally {
    await client.end().catch(() => {});
  }
}
