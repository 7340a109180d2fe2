import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { beat, deadNodes, forgetNodes, leave } from '../../src/store/nodes.ts';
import { testDatabase } from '../database.ts';

const { db } = await testDatabase();

test('a node is dead when it was not seen for long enough, and alive again after a beat', async () => {
  const [quiet, lively] = [randomUUID(), randomUUID()];
  await beat(db, quiet);
  await beat(db, lively);
  expect(await deadNodes(db, 5000)).toEqual([]);
  await db.$executeRaw`update node set seen_at = now() - interval '6 seconds' where id = ${quiet}::uuid`;
  expect(await deadNodes(db, 5000)).toEqual([quiet]);
  expect(await deadNodes(db, 7000)).toEqual([]);
  await beat(db, quiet);
  expect(await deadNodes(db, 5000)).toEqual([]);
});

test('a node that left is not among the dead', async () => {
  const node = randomUUID();
  await beat(db, node);
  await db.$executeRaw`update node set seen_at = now() - interval '1 hour' where id = ${node}::uuid`;
  await leave(db, node);
  expect(await deadNodes(db, 5000)).not.toContain(node);
});

test('a node that ended without a word is forgotten after a day, a living one is not', async () => {
  const [gone, living] = [crypto.randomUUID(), crypto.randomUUID()];
  await beat(db, gone);
  await beat(db, living);
  await db.$executeRaw`UPDATE node SET seen_at = now() - interval '25 hours' WHERE id = ${gone}::uuid`;
  await forgetNodes(db);
  expect(await db.node.count({ where: { id: gone } })).toBe(0);
  expect(await db.node.count({ where: { id: living } })).toBe(1);
});
