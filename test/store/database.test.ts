import { expect, test } from 'vitest';
import { testDatabase } from '../database.ts';

const first = await testDatabase();
const second = await testDatabase();

test('every test database is a copy of its own', async () => {
  await first.db.contact.create({ data: { language: 'nl' } });
  expect(await first.db.contact.count()).toBe(1);
  expect(await second.db.contact.count()).toBe(0);
});
