import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST, pack, unpack } from '../../src/language/packed.ts';

function read(packed: string, length: number): number[] {
  const row = new Array<number>(length).fill(0);
  unpack(packed, (at, value) => {
    row[at] = value;
  });
  return row;
}

test('a row of mostly zeros is written as text', () => {
  expect(pack([...new Array<number>(12).fill(0), 2, -1, 0, 0])).toBe('12Ba');
});

test('what was packed is what is read', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -MOST, max: MOST }))), row => {
      expect(read(pack(row), row.length)).toEqual(row);
    }),
  );
});
