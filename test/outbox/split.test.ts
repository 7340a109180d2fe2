import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitText } from '../../src/outbox/split.ts';

describe('splitText', () => {
  test.each([
    ['a short text stays whole', 'Hallo.', 20, ['Hallo.']],
    ['paragraphs are the best seam', 'Een twee drie.\n\nVier vijf. Zes.', 20, ['Een twee drie.', 'Vier vijf. Zes.']],
    ['then lines', 'Een twee drie\nvier vijf zes', 20, ['Een twee drie', 'vier vijf zes']],
    ['then sentences', 'Een twee drie. Vier vijf zes.', 20, ['Een twee drie.', 'Vier vijf zes.']],
    ['also after an Arabic question mark', 'متى يفتح المكتب؟ غدا صباحا باكرا', 20, ['متى يفتح المكتب؟', 'غدا صباحا باكرا']],
    ['then words', 'eentwee drievier vijfzes', 17, ['eentwee drievier', 'vijfzes']],
    ['a word without end is cut', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['an empty text is one empty part', '', 10, ['']],
  ])('%s', (_, text, length, parts) => {
    expect(splitText(text, length)).toEqual(parts);
  });

  test('a family emoji is never cut', () => {
    const parts = splitText('👨‍👩‍👧‍👦'.repeat(30), 50);
    expect(parts.every(part => part.replaceAll('👨‍👩‍👧‍👦', '') === '')).toBe(true);
  });

  test('every part fits, and nothing but white space is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 40, max: 120 }), (text, length) => {
        const parts = splitText(text, length);
        expect(parts.every(part => part.length <= length)).toBe(true);
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
