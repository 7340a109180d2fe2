import { expect, test } from 'vitest';
import { Pace } from '../../src/outbox/pace.ts';

test('a conversation may burst after a rest, then keeps its pace', () => {
  const pace = new Pace({ conversation: 1, account: 1000 }, 0);
  expect([1, 2, 3, 4, 5, 6].map(() => pace.take('a', 0))).toEqual([0, 0, 0, 0, 1000, 2000]);
  expect(pace.take('b', 0)).toBe(0);
  expect(pace.take('a', 60_000)).toBe(0);
});

test('the account keeps its pace over all conversations', () => {
  const pace = new Pace({ conversation: 10, account: 2 }, 0);
  expect(['a', 'b', 'c', 'd'].map(conversation => pace.take(conversation, 0))).toEqual([0, 0, 500, 1000]);
});

test('a clock that jumps back makes nobody wait for hours', () => {
  const pace = new Pace({ conversation: 1, account: 1 }, 3_600_000);
  expect(pace.take('a', 0)).toBeLessThanOrEqual(1_000);
});

test('conversations that rested are forgotten', () => {
  const pace = new Pace({ conversation: 1, account: 100_000 }, 0);
  for (let index = 0; index < 25_000; index++) pace.take(`c${index}`, index * 10);
  expect(pace.remembered).toBeLessThan(12_000);
});
