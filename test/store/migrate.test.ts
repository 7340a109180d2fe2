import fs from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { schemaDifference } from '../../src/store/migrations/difference.ts';
import { readMigrations } from '../../src/store/migrations/folders.ts';
import { emptyDatabase, testDatabase } from '../database.ts';
import { query, temporaryFolder } from './embedded-fixtures.ts';

const prisma = path.join(import.meta.dirname, '../../prisma');
const ours = path.join(prisma, 'migrations');

function folderWith(migrations: Record<string, string>): string {
  const folder = temporaryFolder();
  fs.copyFileSync(path.join(ours, 'migration_lock.toml'), path.join(folder, 'migration_lock.toml'));
  for (const [name, sql] of Object.entries(migrations)) {
    fs.mkdirSync(path.join(folder, name), { recursive: true });
    fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  }
  return folder;
}

test('the migrations make exactly the schema', async () => {
  expect(await schemaDifference(inject('serverUrl'), ours, path.join(prisma, 'schema.prisma'))).toBeUndefined();
});

test('a schema that went on is noticed, and the hand-made indexes are not dropped for it', async () => {
  const schema = fs.readFileSync(path.join(prisma, 'schema.prisma'), 'utf8');
  const changed = path.join(temporaryFolder(), 'schema.prisma');
  fs.writeFileSync(changed, schema.replace('model Node {', 'model Node {\n  name String?\n'));
  expect(await schemaDifference(inject('serverUrl'), ours, changed)).toBe(
    '-- AlterTable\nALTER TABLE "node" ADD COLUMN     "name" TEXT;',
  );
});

test('what the schema cannot say stands in the database', async () => {
  const { url } = await testDatabase();
  const partial = await query(
    url,
    "select indexname as name from pg_indexes where schemaname = 'public' and indexdef like '% WHERE %' order by 1",
  );
  expect(partial.map(({ name }) => name)).toEqual(['delivery_unsent_idx', 'message_unprocessed_idx']);
  const sequences = await query(url, "select relname as name from pg_class where relkind = 'S' and relname like 'knowledge%'");
  expect(sequences).toEqual([{ name: 'knowledge_revision' }]);
});

test('every migration can be one transaction', () => {
  for (const { sql } of readMigrations(ours)) expect(sql).not.toMatch(/\b(concurrently|commit|vacuum)\b/i);
});

test('nodes that start at once migrate once', async () => {
  const url = await emptyDatabase();
  const applied = await Promise.all([migrate(url, ours), migrate(url, ours), migrate(url, ours)]);
  const names = readMigrations(ours).map(({ name }) => name);
  expect(applied.flat()).toEqual(names);
  expect(await query(url, 'select migration_name as name from _prisma_migrations')).toEqual(names.map(name => ({ name })));
  expect(await migrate(url, ours)).toEqual([]);
});

test('a later migration is applied to a database that has the earlier ones', async () => {
  const url = await emptyDatabase();
  const first = { '0001_one': 'create table one (id int);' };
  expect(await migrate(url, folderWith(first))).toEqual(['0001_one']);
  expect(await migrate(url, folderWith({ ...first, '0002_two': 'create table two (id int);' }))).toEqual(['0002_two']);
});

test('semicolons in comments, texts and functions do not cut a migration', async () => {
  const url = await emptyDatabase();
  const sql = `-- one; two
    create table one (text text default 'a;b');
    create function f() returns int language plpgsql as $$ begin perform 1; return 2; end $$;
    insert into one default values;`;
  await migrate(url, folderWith({ '0001_one': sql }));
  expect(await query(url, 'select text, f() from one')).toEqual([{ text: 'a;b', f: 2 }]);
});

test('a database of a newer program is refused, with both versions and the cure', async () => {
  const url = await emptyDatabase();
  const older = { '0001_one': 'create table one (id int);' };
  await migrate(url, folderWith({ ...older, '0002_two': 'create table two (id int);' }));
  await expect(migrate(url, folderWith(older))).rejects.toMatchObject({
    code: 'newer_database',
    message:
      'This database was made by a newer Houvast: it stands at 0002_two, and this program knows it up to 0001_one. ' +
      'Start the newer Houvast, or restore a backup that was made with this one.',
  });
});

test('an edited migration is refused; other line ends are not an edit', async () => {
  const url = await emptyDatabase();
  await migrate(url, folderWith({ '0001_one': 'create table one (id int);\n-- end\n' }));
  expect(await migrate(url, folderWith({ '0001_one': 'create table one (id int);\r\n-- end\r\n' }))).toEqual([]);
  await expect(migrate(url, folderWith({ '0001_one': 'create table one (id bigint);\n-- end\n' }))).rejects.toMatchObject({
    code: 'migration_edited',
    message: expect.stringContaining('0001_one was changed'),
  });
});

test('a failed migration leaves nothing behind, says why, and works once its cause is gone', async () => {
  const url = await emptyDatabase();
  const folder = folderWith({ '0001_one': 'create table one (id int);\ninsert into one select id from needed;' });
  for (const attempt of [1, 2]) {
    await expect(migrate(url, folder), `attempt ${attempt}`).rejects.toMatchObject({
      code: 'migration_failed',
      message: expect.stringMatching(/0001_one failed \(.*relation "needed" does not exist.*\). Nothing of it was kept/),
    });
    expect(await query(url, "select to_regclass('one') as found")).toEqual([{ found: null }]);
  }
  await query(url, 'create table needed as select 7 as id');
  expect(await migrate(url, folder)).toEqual(['0001_one']);
  expect(await query(url, 'select id from one')).toEqual([{ id: 7 }]);
});
