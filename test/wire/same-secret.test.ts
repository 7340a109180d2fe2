import { expect, test } from 'vitest';
import { beat } from '../../src/store/nodes.ts';
import { createLogger } from '../../src/wire/logger.ts';
import { checkSameSecret } from '../../src/wire/same-secret.ts';
import { testDatabase } from '../database.ts';

const { db } = await testDatabase();
const log = createLogger('silent');

test('the first server leaves a fingerprint, and the same secret passes', async () => {
  await checkSameSecret(db, 'one secret for everybody, long enough', log);
  await checkSameSecret(db, 'one secret for everybody, long enough', log);
  const kept = await db.channelMemory.findMany();
  expect(JSON.stringify(kept)).not.toContain('one secret');
});

test('another secret is refused while a server runs, and taken when none does', async () => {
  const node = crypto.randomUUID();
  await beat(db, node);
  await expect(checkSameSecret(db, 'another secret', log)).rejects.toThrow(/APP_SECRET/);
  await db.node.deleteMany();
  await checkSameSecret(db, 'another secret', log);
  await beat(db, node);
  await expect(checkSameSecret(db, 'one secret for everybody, long enough', log)).rejects.toThrow(/APP_SECRET/);
});
