import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject, onTestFinished } from 'vitest';
import { connectDatabase, type Database } from '../src/store/client.ts';
import { withDatabase } from '../src/store/database-url.ts';

/** Runs statements on the run's own server. */
async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  client.on('error', () => {});
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** At the end of the test, or of the file when called outside a test. */
function atTheEnd(clean: () => Promise<void>): void {
  try {
    onTestFinished(clean);
  } catch {
    afterAll(clean);
  }
}

/** A migrated, empty database for one test file (or one test), dropped when that is through. */
export async function testDatabase(): Promise<{ db: Database; url: string }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template ${inject('template')} strategy file_copy`);
  const url = withDatabase(inject('serverUrl'), name);
  const { db, close } = connectDatabase(url, 5);
  atTheEnd(async () => {
    await close();
    await onServer(`drop database ${name} with (force)`);
  });
  return { db, url };
}

/** An empty database without any table, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  atTheEnd(() => onServer(`drop database if exists ${name} with (force)`));
  return withDatabase(inject('serverUrl'), name);
}
