import { expect, test } from 'vitest';
import { countryHint, isCountry } from '../../src/knowledge/country.ts';

test.each(['BE', 'GB', 'MA', 'CW', 'XK', 'TW', 'PS'])('%s is a country', code => expect(isCountry(code)).toBe(true));

test.each([
  ['UK', 'GB, the code of United Kingdom'],
  ['EL', 'GR, the code of Greece'],
  ['SU', 'RU, the code of Russia'],
  ['be', 'BE, the code of Belgium'],
  ['XX', 'a country code such as BE'],
  ['EU', 'a country code such as BE'],
  ['ZZ', 'a country code such as BE'],
  ['Belgium', 'a country code such as BE'],
  ['', 'a country code such as BE'],
  ['é1', 'a country code such as BE'],
])('%j is none: write %s', (code, hint) => {
  expect(isCountry(code)).toBe(false);
  expect(countryHint(code)).toBe(hint);
});
