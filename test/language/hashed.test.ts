import { expect, test } from 'vitest';
import { hashesOfBeginnings, hashOf, hashOn } from '../../src/language/hashed/hash.ts';
import { Numbering } from '../../src/language/hashed/numbering.ts';
import { orderOf, placeOf, Table } from '../../src/language/hashed/table.ts';

const words = Array.from({ length: 20_000 }, (_, number) => `word${number}`);

test('a hash can be made in parts, and of a part', () => {
  expect(hashOn(hashOf('les'), 'sen')).toBe(hashOf('lessen'));
  expect(hashOf('de lessen', 0, 3)).toBe(hashOf('lessen'));
  expect(hashOf('les', 1)).not.toBe(hashOf('les', 2));
  expect(hashesOfBeginnings('lessen', 3)).toEqual([hashOf('l'), hashOf('le'), hashOf('les')]);
});

test('hashes are numbered in the order in which they come, however many', () => {
  const numbering = new Numbering();
  expect(words.map(word => numbering.intern(hashOf(word)))).toEqual(words.map((_, at) => at));
  expect(words.map(word => numbering.find(hashOf(word)))).toEqual(words.map((_, at) => at));
  expect(numbering.find(hashOf('another'))).toBe(-1);
  expect(numbering.size).toBe(words.length);
  expect([...numbering.hashes()]).toEqual(words.map(word => hashOf(word)));
});

test('a hash of zero is a hash like any other', () => {
  const numbering = new Numbering();
  expect(numbering.find(0)).toBe(-1);
  expect(numbering.intern(0)).toBe(0);
  expect(numbering.find(0)).toBe(0);
});

test('hashes are sorted with their sign, equal ones as they came', () => {
  const hashes = [5, -2_147_483_648, 2_147_483_647, -1, 5, 0];
  const order = orderOf(hashes);
  expect([...order]).toEqual([1, 3, 5, 0, 4, 2]);
  const sorted = Int32Array.from(order, at => hashes[at] as number);
  expect(hashes.map(hash => placeOf(sorted, hash))).toEqual([3, 0, 5, 1, 3, 2]);
  expect(placeOf(sorted, 4)).toBe(-1);
  expect(placeOf(new Int32Array(), 4)).toBe(-1);
});

test('a table gives what was added, in its order and once', () => {
  const table = new Table([7, -3, 7, 7, 7], [1, 2, 9, 1, 4]);
  const found: number[] = [];
  expect(table.collect(7, found)).toBe(true);
  expect(table.collect(8, found)).toBe(false);
  expect(found).toEqual([1, 9, 4]);
});
