import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseHours } from '../../../src/knowledge/hours/calendar.ts';
import { knowsHolidays } from '../../../src/knowledge/hours/countries.ts';
import { onlyHolidays, onlyPeriods, withoutClosures, withoutHolidays } from '../../../src/knowledge/hours/rules.ts';

test.each([
  ['Mo-Fr 09:00-12:00; PH off', 'Mo-Fr 09:00-12:00'],
  ['Mo-Fr,PH 09:00-12:00', 'Mo-Fr 09:00-12:00'],
  ['PH,Su 09:00-12:00', 'Su 09:00-12:00'],
  ['Su,PH off; Mo 10:00-12:00', 'Su off; Mo 10:00-12:00'],
  ['Mo-Fr 09:00-12:00,13:00-17:00, PH 10:00-12:00', 'Mo-Fr 09:00-12:00,13:00-17:00'],
  ['Mo 09:00-12:00; PH +1 day off; PH -1 day 09:00-10:00', 'Mo 09:00-12:00'],
  ['Mo 09:00-12:00; SH,PH off', 'Mo 09:00-12:00'],
  ['Mo 09:00-12:00 open "not on PH; sorry"; PH off', 'Mo 09:00-12:00 open "not on PH; sorry"'],
  ['PH 10:00-12:00', 'off'],
  ['PH Mo 10:00-12:00', 'off'],
  ['24/7', '24/7'],
])('%s without holidays is %s', (syntax, rest) => expect(withoutHolidays(syntax)).toBe(rest));

test.each([
  ['Mo 09:00-12:00; PH off; Dec 24-Jan 02 off', 'Mo 09:00-12:00'],
  ['Mo 09:00-12:00; We off; 2026 Dec 21-2027 Jan 03 closed "holiday"', 'Mo 09:00-12:00; We off'],
  ['Mo 09:00-12:00; easter off; week 30 off', 'Mo 09:00-12:00'],
  ['Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-12:00', 'Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-12:00'],
])('%s without closures is %s', (syntax, rest) => expect(withoutClosures(syntax)).toBe(rest));

test.each([
  ['Mo 09:00-12:00; PH off; Dec 24-Jan 02 off', 'open; PH off', 'open; Dec 24-Jan 02 off'],
  ['Su,PH off; Mo 09:00-12:00', 'open; PH off', undefined],
  ['PH 10:00-12:00; Jul off', undefined, 'open; Jul off'],
  ['Mo 09:00-12:00 open "PH off"; We off', undefined, undefined],
])('%s closes on %s and in %s', (syntax, holidays, periods) => {
  expect(onlyHolidays(syntax)).toBe(holidays);
  expect(onlyPeriods(syntax)).toBe(periods);
});

describe('countries with known holidays', () => {
  const write = console.error;
  beforeEach(() => {
    console.error = () => {};
  });
  afterEach(() => {
    console.error = write;
  });

  test('are exactly those that the library knows', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap(one => letters.map(two => one + two));
    expect(codes.filter(knowsHolidays)).toEqual(codes.filter(canParse));
    expect(codes.filter(knowsHolidays)).toContain('BE');
  });

  function canParse(country: string): boolean {
    try {
      return Boolean(parseHours('PH off', country));
    } catch {
      return false;
    }
  }
});
