import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { checkUrl } from '../../src/store/check-url.ts';
import { runningServer } from '../../src/store/embedded/pid-file.ts';
import { checkExternal } from '../../src/store/external.ts';
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
  ['a lone %', 'postgresql://houvast:secret%zz@127.0.0.1/houvast', 'has a % that stands for nothing'],
  ['no port', 'postgresql://houvast:secret@127.0.0.1:99999/houvast', 'has no port from 1 to 65535'],
  ['a port of 0', 'postgresql://houvast:secret@127.0.0.1:0/houvast', 'has no port from 1 to 65535'],
  ['a word for a port', 'postgresql://houvast:secret@/houvast?host=/tmp&port=x', 'has no port from 1 to 65535'],
  ['a slash in the password', 'postgresql://houvast:sec/secret@127.0.0.1/houvast', 'In the password write'],
  ['a number sign in the password', 'postgresql://houvast:sec#secret@127.0.0.1/houvast', 'In the password write'],
  ['half an address', 'postgresql://houvast:secret@[zz]/houvast', 'cannot be read. Write it as'],
  ['a certificate that is not there', 'postgresql://houvast:secret@h/x?sslrootcert=/no.pem', 'cannot be read: /no.pem'],
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

test.each([
  'postgresql://houvast:p%40ss@127.0.0.1:5432/houvast',
  'postgresql://houvast:p@ss@localhost/houvast',
  'postgresql:///houvast?host=/run/postgresql&port=5433',
  'postgres://houvast@%2Frun%2Fpostgresql/houvast',
  'postgresql://houvast@[::1]:5432/houvast?sslmode=disable',
])('%s is an address', url => expect(() => checkUrl(url)).not.toThrow());

test('a server says that it waits for a database that does not answer, once and not at once', async () => {
  const log: string[] = [];
  const begun = performance.now();
  let told = 0;
  const waiting = checkExternal('postgresql://houvast:secret@127.0.0.1:1/houvast', 3000, line => {
    log.push(line);
    told = performance.now() - begun;
  });
  await expect(waiting).rejects.toThrow('nothing answers there');
  expect(log).toEqual(['waiting for the database of DATABASE_URL, which does not answer yet']);
  expect(told).toBeGreaterThan(1900);
});

test('a user without rights is told to own the database, at the first start and later', async () => {
  const owners = await emptyDatabase();
  const role = `guest_${randomUUID().replaceAll('-', '')}`;
  await query(owners, `create role ${role} login password 'secret'`);
  const databaseUrl = owners.replace(/\/\/[^@/]*@/, `//${role}:secret@`);
  const open = (url: string) => openStore({ dataDir: nowhere, databaseUrl: url, role: 'tool', migrationsDir });
  const refused = { code: 'no_rights', message: expect.stringContaining('Make this user the owner of the database') };
  try {
    await expect(open(databaseUrl)).rejects.toMatchObject(refused);
    // Its own schema is not enough: the queue needs one more.
    await query(owners, `grant all on schema public to ${role}`);
    await expect(open(databaseUrl)).rejects.toMatchObject(refused);
    await (await open(owners)).close();
    await expect(open(databaseUrl)).rejects.toMatchObject(refused);
  } finally {
    await query(owners, `drop owned by ${role}; drop role ${role}`);
  }
});

test('a server that cannot be migrated is left again', async () => {
  const dataDir = path.join(temporaryFolder(), 'data');
  const broken = openStore({ dataDir, role: 'server', migrationsDir: nowhere });
  await expect(broken).rejects.toMatchObject({ code: 'ENOENT' });
  const store = await openStore({ dataDir, role: 'server', migrationsDir });
  expect(store.how).toBe('started');
  await store.close();
});
