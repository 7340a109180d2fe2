import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Gathering } from '../../src/conversation/gathering.ts';

test('the first goes at once, and what comes in meanwhile goes together', async () => {
  const batches: number[][] = [];
  const gathering = new Gathering<number, number>(async items => {
    batches.push(items);
    await sleep(5);
    return items.map(item => item * 2);
  }, 3);
  const results = await Promise.all([1, 2, 3, 4, 5].map(item => gathering.add(item)));
  expect(results).toEqual([2, 4, 6, 8, 10]);
  expect(batches).toEqual([[1], [2, 3, 4], [5]]);
});

test('one that fails harms only itself', async () => {
  const gathering = new Gathering<string, string>(async items => {
    await sleep(1);
    if (items.includes('bad')) throw new Error('refused');
    return items;
  }, 10);
  const results = await Promise.allSettled(['a', 'b', 'bad', 'c'].map(item => gathering.add(item)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await gathering.add('d')).toBe('d');
});
