import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/language/tokens.ts';
import { compiled } from '../../src/understanding/compile.ts';
import { timeIn } from '../../src/understanding/time/named-time.ts';
import { timeLines } from './time-lines.ts';

const tuesday = '2026-12-01T10:00:00+01:00';

function heard(language: string, text: string, now = tuesday) {
  const lexicons = compiled.filter(lexicon => lexicon.language === language);
  return timeIn({ text, words: tokens(text), lexicons }, Date.parse(now), 'Europe/Brussels');
}

describe.each(Object.entries(timeLines))('in %s, what is meant by', (language, lines) => {
  test.each(lines.split('\n').map(line => line.split(' → ') as [string, string]))('%s is %s', (text, meant) => {
    const { day, period, time, part } = heard(language, text);
    const found = [day ?? (period && `${period.from}..${period.to}`), time, part].filter(Boolean);
    expect(found).toEqual(expect.arrayContaining(meant.split(' ')));
    // "Por la mañana" is no day.
    if (!meant.startsWith('20')) expect(day).toBeUndefined();
  });
});

describe('around midnight and when the clocks change', () => {
  test.each([
    ['en', 'tomorrow', '2026-12-01T23:59:00+01:00', '2026-12-02'],
    ['en', 'tomorrow', '2026-12-02T00:01:00+01:00', '2026-12-03'],
    ['nl', 'vandaag', '2026-12-31T23:30:00Z', '2027-01-01'],
    ['fr', 'ce soir', '2027-03-28T00:30:00Z', '2027-03-28'],
    ['nl', 'morgen', '2027-03-27T23:30:00+01:00', '2027-03-28'],
    ['tr', 'yarın', '2027-03-28T23:30:00+02:00', '2027-03-29'],
    ['ru', 'завтра', '2026-10-25T00:30:00Z', '2026-10-26'],
    ['es', 'mañana', '2026-10-25T23:30:00+01:00', '2026-10-26'],
    ['pl', 'w niedziele', '2026-10-25T00:30:00+02:00', '2026-10-25'],
  ])('in %s "%s" said at %s is %s', (language, text, now, day) => {
    expect(heard(language, text, now).day).toBe(day);
  });
});

test.each([
  ['nl', 'ik heb 3 kinderen van 8 en 9'],
  ['tr', 'bu akşam 8 kişi geliyoruz'],
  ['fr', 'ça coûte 12 euros'],
  ['en', 'my son is 9 years old'],
])('a number that counts something is no time, in %s: %s', (language, text) => {
  const { time } = heard(language, text);
  expect(time).toBeUndefined();
});
