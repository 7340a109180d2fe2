import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { KeyedRunner } from '../../src/jobs/keyed-runner.ts';

test('one key runs once at a time, and what came in during a run gets one more', async () => {
  let active = 0;
  let most = 0;
  let runs = 0;
  const runner = new KeyedRunner(async () => {
    most = Math.max(most, ++active);
    await sleep(10);
    runs++;
    active--;
  }, 4);
  await Promise.all([runner.run('a'), runner.run('a'), runner.run('a'), runner.run('a')]);
  expect({ most, runs }).toEqual({ most: 1, runs: 2 });
});

test('a call resolves only after a run that began after it', async () => {
  const seen: string[] = [];
  let work = 'first';
  const runner = new KeyedRunner(async () => {
    const found = work;
    await sleep(5);
    seen.push(found);
  }, 4);
  const first = runner.run('a');
  work = 'second';
  await runner.run('a');
  await first;
  expect(seen).toEqual(['first', 'second']);
});

test('no more keys than the limit run at once, and all have their turn', async () => {
  let active = 0;
  let most = 0;
  const done = new Set<string>();
  const runner = new KeyedRunner(async key => {
    most = Math.max(most, ++active);
    await sleep(2);
    done.add(key);
    active--;
  }, 3);
  await Promise.all(Array.from({ length: 20 }, (_, index) => runner.run(`k${index}`)));
  expect({ most, done: done.size }).toEqual({ most: 3, done: 20 });
});

test('a handler that throws tells its caller and holds up nobody', async () => {
  let calls = 0;
  const runner = new KeyedRunner(async () => {
    if (++calls === 1) throw new Error('once');
  }, 1);
  const failed = runner.run('a');
  const next = runner.run('a');
  await expect(failed).rejects.toThrow('once');
  await expect(next).resolves.toBeUndefined();
  expect(calls).toBe(2);
});
