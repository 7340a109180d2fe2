import { fromPrisma } from 'pg-boss';
import { expect, test } from 'vitest';
import { transaction } from '../../src/store/transaction.ts';
import { testDatabase } from '../database.ts';

const { db } = await testDatabase();

async function memory(key: string): Promise<string | undefined> {
  return (await db.channelMemory.findFirst({ where: { key } }))?.value;
}

async function put(key: string, value: string) {
  await db.channelMemory.create({ data: { channel: 'telegram', account: '1', key, value } });
}

test('two transactions that lock each other out both end well', async () => {
  await put('a', '0');
  await put('b', '0');
  let runs = 0;
  let arrived = 0;
  let open = () => {};
  const both = new Promise<void>(resolve => {
    open = resolve;
  });
  const add = (first: string, second: string) =>
    transaction(db, async tx => {
      runs++;
      await tx.$executeRaw`update channel_memory set value = value::int + 1 where key = ${first}`;
      // only the first two runs meet: each holds what the other wants
      if (++arrived === 2) open();
      if (arrived <= 2) await both;
      await tx.$executeRaw`update channel_memory set value = value::int + 1 where key = ${second}`;
    });
  await Promise.all([add('a', 'b'), add('b', 'a')]);
  expect([await memory('a'), await memory('b')]).toEqual(['2', '2']);
  expect(runs).toBe(3);
});

test('serializable transactions that read what the other writes are repeated', async () => {
  await put('count', '0');
  let runs = 0;
  const add = () =>
    transaction(
      db,
      async tx => {
        runs++;
        const [row] = await tx.$queryRaw<{ value: string }[]>`select value from channel_memory where key = 'count'`;
        await new Promise(resolve => setTimeout(resolve, 20));
        await tx.$executeRaw`update channel_memory set value = ${String(Number(row?.value) + 1)} where key = 'count'`;
      },
      { isolationLevel: 'Serializable', attempts: 20 },
    );
  await Promise.all([add(), add(), add()]);
  expect(await memory('count')).toBe('3');
  expect(runs).toBeGreaterThan(3);
});

test('any other error is not repeated, and nothing is kept', async () => {
  let runs = 0;
  const failing = transaction(db, async tx => {
    runs++;
    await tx.channelMemory.create({ data: { channel: 'telegram', account: '1', key: 'lost', value: '1' } });
    throw new Error('our own');
  });
  await expect(failing).rejects.toThrow('our own');
  expect(runs).toBe(1);
  expect(await memory('lost')).toBeUndefined();
});

test('conflicts without end are given up', async () => {
  let runs = 0;
  const failing = transaction(
    db,
    async tx => {
      runs++;
      await tx.$executeRawUnsafe("do $$ begin raise exception 'again' using errcode = '40001'; end $$");
    },
    { attempts: 3 },
  );
  await expect(failing).rejects.toThrow();
  expect(runs).toBe(3);
});

test('the queue writes within our transaction', async () => {
  const failing = transaction(db, async tx => {
    await fromPrisma(tx).executeSql("insert into channel_memory values ('telegram', '1', $1, $2)", ['queued', 'yes']);
    throw new Error('roll back');
  });
  await expect(failing).rejects.toThrow('roll back');
  expect(await memory('queued')).toBeUndefined();
});
