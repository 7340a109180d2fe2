import { expect, test } from 'vitest';
import { columnsOf, wrap } from '../../src/cli/wrap.ts';

test.each([
  ['hello', 5],
  ['مرحبا', 5],
  ['مَرْحَبًا', 5],
  ['👋 hi', 5],
  ['🗣️', 2],
  ['👨‍👩‍👧', 2],
  ['你好', 4],
  ['\u2068+32 2\u2069', 5],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

const sentence = 'Je hoeft je naam niet te zeggen. Schrijf "vergeet mij" en ik wis alles.';
const arabic = 'لا داعي لذكر اسمك. اتصل بالرقم \u2068+32 2 000 01 23\u2069 أو اكتب "انسني" فأمسح كل شيء.';

test.each([
  ['Latin', sentence],
  ['Arabic', arabic],
])('%s lines are broken between words only, and nothing gets lost', (_, text) => {
  for (let width = 18; width < 80; width++) {
    const lines = wrap(text, width).split('\n');
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  }
});

test('a phone number within Arabic stays in one piece', () => {
  for (let width = 10; width < 60; width++) {
    expect(wrap(arabic, width)).toContain('\u2068+32 2 000 01 23\u2069');
  }
});

test('a word that is wider than the terminal stays whole', () => {
  expect(wrap('see https://example.org/a/long/address now', 10)).toBe('see\nhttps://example.org/a/long/address\nnow');
});

test('what fits, and its spaces, stay as they are', () => {
  expect(wrap('a  b\n\n  c', 10)).toBe('a  b\n\n  c');
});

test('lines that follow are indented as wished', () => {
  expect(wrap('  1. one two three', 12, '     ')).toBe('  1. one two\n     three');
});

test('without a terminal nothing is broken', () => {
  expect(wrap(sentence, Number.POSITIVE_INFINITY)).toBe(sentence);
});
