import { expect, test } from 'vitest';
import { languageNamed } from '../../src/language/names.ts';

test.each([
  ['românește', 'ro'],
  ['romaneste', 'ro'],
  ['Felemenkçe', 'nl'],
  ['hollandaca', 'nl'],
  ['нідерландською', 'nl'],
  ['английски', 'en'],
  ['російської', 'ru'],
  ['angielsku', 'en'],
  ['TR', 'tr'],
])('"%s" names %s', (name, language) => {
  expect(languageNamed(name)).toBe(language);
});

test('a word that is no language names none', () => {
  expect(languageNamed('tafel')).toBeUndefined();
});
