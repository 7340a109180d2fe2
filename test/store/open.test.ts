import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { runningServer } from '../../src/store/embedded/pid-file.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { readMigrations } from '../../src/store/migrations/folders.ts';
import { emptyDatabase } from '../database.ts';
import { eventually, query, temporaryFolder } from './embedded-fixtures.ts';

const migrationsDir = path.join(import.meta.dirname, '../../prisma/migrations');
const names = readMigrations(migrationsDir).map(({ name }) => name);
const nowhere = '/nowhere/at/all';

test('an embedded store is migrated at its first start, warm at its second, and may be closed twice', async () => {
  const dataDir = path.join(temporaryFolder(), 'data');
  const first = await openStore({ dataDir, role: 'server', migrationsDir });
  expect(first).toMatchObject({ how: 'started', applied: names });
  await first.db.contact.create({ data: { language: 'nl' } });
  await Promise.all([first.close(), first.close()]);
  const second = await openStore({ dataDir, role: 'server', migrationsDir });
  expect(second).toMatchObject({ how: 'started', applied: [] });
  expect(await second.db.contact.count()).toBe(1);
  await second.close();
});

test('a killed server comes back: queries work again and listeners are told', async () => {
  const dataDir = path.join(temporaryFolder(), 'data');
  const log: string[] = [];
  const store = await openStore({ dataDir, role: 'server', migrationsDir, log: line => log.push(line) });
  let reconnects = 0;
  const heard: string[] = [];
  await store.listen(
    'news',
    payload => heard.push(payload),
    () => reconnects++,
  );
  const [row] = await query<{ folder: string }>(store.url, "select current_setting('data_directory') as folder");
  process.kill(runningServer(row?.folder ?? '') ?? 0, 'SIGKILL');
  expect(await eventually(async () => (await store.db.contact.count()) === 0)).toBe(true);
  await eventually(() => reconnects);
  await store.db.$executeRaw`select pg_notify('news', 'hello')`;
  await eventually(() => heard.length);
  expect([reconnects, heard]).toEqual([1, ['hello']]);
  expect(log).toContain('the database went down; starting it again');
  await store.close();
});

test('with DATABASE_URL nothing is started, and several servers may share it', async () => {
  const databaseUrl = await emptyDatabase();
  const stores: Store[] = await Promise.all(
    [1, 2].map(() => openStore({ dataDir: nowhere, databaseUrl, role: 'server', migrationsDir })),
  );
  expect(stores.map(({ how }) => how)).toEqual(['external', 'external']);
  expect(stores.flatMap(({ applied }) => applied)).toEqual(names);
  for (const store of stores) await store.close();
});

test.each([
  ['a closed port', 'postgresql://houvast:secret@127.0.0.1:1/houvast', 'nothing answers there'],
  ['an unknown host', 'postgresql://houvast:secret@no-such-host.invalid/houvast', 'its host'],
  ['something else than an address', 'mysql://houvast:secret@127.0.0.1/houvast', 'must begin with postgresql://'],
])('%s in DATABASE_URL gives one sentence without the password', async (_, databaseUrl, part) => {
  const failing = openStore({ dataDir: nowhere, databaseUrl, role: 'tool', migrationsDir });
  await expect(failing).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining(part) });
  await expect(failing).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
});

test('a database that does not exist is named as the fault', async () => {
  const databaseUrl = inject('serverUrl').replace('/postgres?', '/nobody_made_this?');
  await expect(openStore({ dataDir: nowhere, databaseUrl, role: 'tool', migrationsDir })).rejects.toThrow(
    'The database of DATABASE_URL: there is no database of that name. Make it, or correct the name in DATABASE_URL.',
  );
});

test('a server that cannot be migrated is left again', async () => {
  const dataDir = path.join(temporaryFolder(), 'data');
  const broken = openStore({ dataDir, role: 'server', migrationsDir: nowhere });
  await expect(broken).rejects.toMatchObject({ code: 'ENOENT' });
  const store = await openStore({ dataDir, role: 'server', migrationsDir });
  expect(store.how).toBe('started');
  await store.close();
});
