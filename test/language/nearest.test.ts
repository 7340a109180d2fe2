import { describe, expect, test } from 'vitest';
import { languageNamed, languageNames } from '../../src/language/names.ts';
import { nearest } from '../../src/language/nearest.ts';

describe('the nearest language', () => {
  const spoken = ['nl', 'fr', 'en', 'ar', 'tr'];
  test.each([
    ['ar', spoken, [], ['ar', 'fr', 'en', 'nl', 'tr']],
    ['ar', ['nl', 'fr', 'en'], [], ['fr', 'en', 'nl']],
    ['ar', ['nl', 'fr', 'en'], ['en'], ['en', 'fr', 'nl']],
    ['so', spoken, [], ['ar', 'en', 'nl', 'fr', 'tr']],
    ['ku', spoken, [], ['tr', 'ar', 'en', 'nl', 'fr']],
    ['fr-BE', spoken, [], ['fr', 'nl', 'en', 'ar', 'tr']],
    ['xx', ['nl', 'en'], [], ['nl', 'en']],
    [undefined, ['nl', 'en'], ['en'], ['en', 'nl']],
  ])('of %s among %j, having read %j', (language, available, also, expected) => {
    expect(nearest(language, available, also)).toEqual(expected);
  });
});

describe('names of languages', () => {
  test.each([
    ['Türkçe', 'tr'],
    ['turks', 'tr'],
    ['التركية', 'tr'],
    ['ENGELS', 'en'],
    ['néerlandais', 'nl'],
    ['العربية', 'ar'],
    ['پښتو', 'ps'],
    ['ትግርኛ', 'ti'],
    ['fr', 'fr'],
    ['klingon', undefined],
  ])('%s is %s', (name, code) => {
    expect(languageNamed(name)).toBe(code);
  });

  test('at least 25 languages are known by name, and no name means two', () => {
    expect(new Set(languageNames.values()).size).toBeGreaterThanOrEqual(25);
    expect(languageNamed('nederlands')).toBe('nl');
    expect(languageNamed('flamand')).toBe('nl');
  });
});
