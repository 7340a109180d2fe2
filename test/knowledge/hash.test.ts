import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHash } from '../../src/knowledge/hash.ts';

const reference = (text: string) => createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 12);

test('a hash is the beginning of SHA-256', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => textHash(text) === reference(text)));
});

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('… also of %i letters', length => {
  expect(textHash('a'.repeat(length))).toBe(reference('a'.repeat(length)));
});

test('composed and decomposed letters have one hash', () => {
  expect(textHash('cafe\u0301')).toBe(textHash('café'));
});

test('a list is hashed as its lines', () => {
  expect(textHash(['één', 'twee'])).toBe(reference('één\ntwee'));
});
