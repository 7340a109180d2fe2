import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, fold, westernDigits } from '../../src/language/fold.ts';
import { forms } from '../../src/language/stem.ts';
import { tokens } from '../../src/language/tokens.ts';

describe('folding', () => {
  test.each([
    ['Élève à Liège', 'eleve a liege'],
    ['İSTANBUL ışık', 'istanbul isik'],
    ['Straße, Œuvre, Łódź', 'strasse, oeuvre, lodz'],
    ['مُدَرِّسَة', 'مدرسه'],
    ['أإآا', 'اااا'],
    ['سـلام', 'سلام'],
    ['۱۲۳ ٤٥٦', '123 456'],
    ['Ｐｒａａｔ', 'praat'],
    ['a\u202eb\u200dc', 'abc'],
    ['it’s', "it's"],
    ['한국어', '한국어'],
    ['हिन्दी', 'हिन्दी'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('digits of Arabic, Persian and Devanagari become western ones', () => {
    expect(westernDigits('٠٩ ۰۹ ०९')).toBe('09 09 09');
  });

  test('a lone surrogate is dropped and does no harm', () => {
    expect(clean('a\ud800b')).toBe('a b');
  });

  test('folding twice is folding once, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  test.each([
    ["J'ai l'école", ['j', 'ai', 'l', 'ecole']],
    ["I don't know", ['i', 'dont', 'know']],
    ["Halle'de ders", ['halle', 'de', 'ders']],
    ['9uur, A1!', ['9uur', 'a1']],
    ['我想学荷兰语', ['我想', '想学', '学荷', '荷兰', '兰语']],
    ['👍🏽 !!! \u0000', []],
  ])('of "%s"', (text, words) => {
    expect(tokens(text).map(word => word.folded)).toEqual(words);
  });

  test('there are never more than were asked for, and no endless ones', () => {
    expect(tokens('a '.repeat(1000), 7)).toHaveLength(7);
    expect(tokens('x'.repeat(5000))).toEqual([]);
  });
});

describe('forms of a word', () => {
  test.each([
    ['nl', 'cursussen', 'cursus'],
    ['nl', 'lessen', 'les'],
    ['nl', 'huizen', 'huis'],
    ['nl', 'lopen', 'loop'],
    ['fr', 'inscriptions', 'inscription'],
    ['en', 'courses', 'course'],
    ['ar', 'والمدرسة', 'مدرسة'],
    ['ar', 'الدروس', 'دروس'],
    ['tr', 'çocukları', 'cocuklar'],
    ['tr', 'kursları', 'kurs'],
  ])('%s: %s and %s have one in common', (language, one, other) => {
    const [first] = tokens(one);
    const [second] = tokens(other);
    if (!first || !second) throw new Error('no word');
    const common = forms(first, language).filter(form => forms(second, language).includes(form));
    expect(common).not.toEqual([]);
  });

  test('a language without a stemmer gives the folded word alone', () => {
    expect(tokens('Përshëndetje').map(word => forms(word, 'sq'))).toEqual([['pershendetje']]);
  });
});
