import { expect, test } from 'vitest';
import type { Logger } from '../../src/wire/logger.ts';
import { createLogger } from '../../src/wire/logger.ts';
import { startWarmUp } from '../../src/wire/warm-up.ts';

const log = createLogger('silent');

/** Steps of two milliseconds. */
function* steps(count: number, done: number[] = []): Generator<void> {
  for (let step = 0; step < count; step += 1) {
    const end = performance.now() + 2;
    while (performance.now() < end);
    done.push(step);
    yield;
  }
}

test('all steps are done, with pauses in which messages are read', async () => {
  const done: number[] = [];
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 1);
  await startWarmUp(steps(40, done), log).done;
  clearInterval(ticking);
  expect(done).toHaveLength(40);
  expect(turns).toBeGreaterThan(4);
});

test('who waits for it gets it without pauses, and the loop still turns', async () => {
  const done: number[] = [];
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 1);
  const warmUp = startWarmUp(steps(40, done), log);
  const started = performance.now();
  await warmUp.ready();
  clearInterval(ticking);
  expect(done).toHaveLength(40);
  expect(turns).toBeGreaterThan(4);
  // 80 ms of work in ten slices: with pauses of 12 ms it would be 200.
  expect(performance.now() - started).toBeLessThan(190);
});

test('it ends at once when the server stops', async () => {
  const done: number[] = [];
  const warmUp = startWarmUp(steps(5_000, done), log);
  await warmUp.stop();
  const then = done.length;
  expect(then).toBeLessThan(100);
  await new Promise(resolve => setTimeout(resolve, 40));
  expect(done).toHaveLength(then);
});

test('a fault is told, and ends nothing else', async () => {
  const told: unknown[] = [];
  const listening = { ...log, warn: (...words: unknown[]) => told.push(words) } as unknown as Logger;
  function* faulty(): Generator<void> {
    yield;
    throw new RangeError('no');
  }
  await startWarmUp(faulty(), listening).done;
  expect(told).toEqual([[{ error: 'RangeError' }, 'preparing for messages had a fault']]);
});
