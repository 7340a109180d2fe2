import { describe, expect, test } from 'vitest';
import { hoursOfDay, hoursOfWeek } from '../../../src/knowledge/hours/day.ts';
import { brussels, kolkata } from './places.ts';

const library = 'Mo,Th 09:00-17:00; Tu 13:00-17:00; We 13:00-20:30; Fr 09:00-20:00; Sa 09:00-18:00; PH off; Dec 24-Jan 02 off';
const desk = 'Mo,Tu,Th 09:00-12:00,13:00-16:30; We 13:00-16:30; Fr 09:00-12:00; PH off';

function told(syntax: string, date: string, place = brussels): string {
  const { spans, reason } = hoursOfDay(syntax, date, place);
  return spans.map(({ from, to }) => `${from}–${to}`).join(' ') || `${reason}`;
}

test.each([
  [desk, '2026-12-01', '09:00–12:00 13:00–16:30'],
  [desk, '2026-12-02', '13:00–16:30'],
  [desk, '2026-12-06', 'outside_hours'],
  [desk, '2026-11-11', 'holiday'],
  [library, '2026-12-24', 'closed_period'],
  [library, '2026-12-26', 'closed_period'],
  [library, '2027-01-01', 'closed_period'],
  [library, '2027-01-03', 'outside_hours'],
  [library, '2027-01-04', '09:00–17:00'],
  ['Fr 20:00-02:00', '2026-12-04', '20:00–02:00'],
  ['Fr 20:00-02:00', '2026-12-05', 'outside_hours'],
  ['Fr,Sa 20:00-02:00', '2026-12-05', '20:00–02:00'],
  ['Fr 20:00-26:00', '2026-12-04', '20:00–02:00'],
  ['Mo-Su 18:00-09:00', '2026-12-04', '18:00–09:00'],
  ['Mo-Su 18:00-24:00', '2026-12-04', '18:00–24:00'],
  ['24/7', '2026-12-04', '00:00–24:00'],
  ['24/7; PH off', '2026-12-24', '00:00–24:00'],
  ['24/7; PH off', '2026-12-25', 'holiday'],
  ['24/7; PH off', '2026-12-26', '00:00–24:00'],
  ['Mo 18:00-24:00; Tu 00:00-17:00', '2026-12-07', '18:00–24:00'],
  ['Mo 18:00-24:00; Tu 00:00-17:00', '2026-12-08', '00:00–17:00'],
  ['Fr 20:00-24:00; Sa 00:00-24:00; Su 00:00-02:00', '2026-12-05', '00:00–24:00'],
  ['Fr 20:00-24:00; Sa 00:00-24:00; Su 00:00-02:00', '2026-12-06', '00:00–02:00'],
  ['Mo-Fr 09:00-17:00; Dec 24 09:00-12:00', '2026-12-24', '09:00–12:00'],
  ['Mo-Fr 09:00-17:00; Dec 24 12:00-24:00 off', '2026-12-24', '09:00–12:00'],
  ['Mo-Fr 09:00-17:00; PH 10:00-11:00', '2026-11-11', '10:00–11:00'],
  ['Mo-Fr 09:00-17:00; We off', '2026-12-02', 'outside_hours'],
  ['Mo-Fr 09:00-17:00; 2026 Dec 02 off', '2026-12-02', 'closed_period'],
  ['Mo-Fr 09:00-17:00; 2026 Dec 02 off', '2027-12-02', '09:00–17:00'],
  ['Mo-Fr 09:00-17:00; easter +1 day off', '2027-03-29', 'closed_period'],
  ['week 01-53/2 Mo 09:00-12:00', '2027-01-04', '09:00–12:00'],
  ['week 02-52/2 Mo 09:00-12:00', '2027-01-04', 'outside_hours'],
  ['Mo-Su 02:00-03:00', '2027-03-28', '02:00–03:00'],
  ['Mo-Su 02:00-03:00', '2026-10-25', '02:00–03:00'],
  ['Mo-Su 10:00-12:00', '2028-02-29', '10:00–12:00'],
  ['Feb 29 10:00-12:00', '2027-03-01', 'outside_hours'],
  ['off', '2026-12-02', 'outside_hours'],
])('%s on %s: %s', (syntax, date, hours) => expect(told(syntax, date)).toBe(hours));

describe('a night goes with its evening', () => {
  const nights = 'Tu,Th,Fr 20:00-02:00, Sa,We 10:00-12:00; PH off; 2026 Dec 29-31 off';
  test.each([
    ['2026-12-24', '20:00–02:00', 'the holiday after it does not end it at midnight'],
    ['2026-12-25', 'holiday', 'its evening is closed'],
    ['2026-12-26', '10:00–12:00', 'nothing is left of the closed night'],
    ['2026-12-29', 'closed_period', 'its evening is closed'],
    ['2026-12-30', 'closed_period', 'nothing is left of the closed night'],
    ['2027-01-01', 'holiday', 'nor after a closing period'],
    ['2026-11-10', '20:00–02:00', 'the night before a holiday on a Wednesday'],
    ['2026-11-11', 'holiday', 'the holiday itself'],
  ])('%s: %s (%s)', (date, hours) => expect(told(nights, date)).toBe(hours));
});

describe('Belgian public holidays', () => {
  test.each([
    ['2026-11-01', 'Allerheiligen'],
    ['2026-11-11', 'Wapenstilstand'],
    ['2026-12-25', 'Kerstmis'],
    ['2027-01-01', 'Nieuwjaar'],
    ['2027-03-29', 'Paasmaandag'],
    ['2027-05-01', 'Arbeid'],
    ['2027-05-06', 'Hemelvaart'],
    ['2027-05-17', 'Pinkstermaandag'],
    ['2027-07-21', 'Nationale feestdag'],
    ['2027-08-15', 'hemelopneming'],
    ['2028-04-17', 'Paasmaandag'],
  ])('%s is %s', (date, name) => {
    const day = hoursOfDay('Mo-Su 09:00-17:00; PH off', date, brussels);
    expect([day.spans, day.reason]).toEqual([[], 'holiday']);
    expect(day.holiday).toContain(name);
  });

  test.each(['2026-12-24', '2026-12-26', '2027-03-28', '2027-07-11', '2026-11-02'])('%s is none', date => {
    expect(told('Mo-Su 09:00-17:00; PH off', date)).toBe('09:00–17:00');
  });

  test('are working days where holidays are not known', () => {
    expect(told('Mo-Su 09:00-17:00; PH off', '2026-12-25', kolkata)).toBe('09:00–17:00');
    expect(told('Mo-Sa 09:00-17:00; PH 10:00-11:00', '2026-12-25', kolkata)).toBe('09:00–17:00');
  });
});

describe('a week', () => {
  test.each([
    ['2026-11-30', 'monday'],
    ['2026-12-02', 'monday'],
    ['2026-12-06', 'monday'],
  ] as const)('of %s begins on its Monday', (date, start) => {
    const week = hoursOfWeek(library, date, brussels, start);
    expect(week.map(day => `${day.weekday} ${day.date} ${day.spans.map(({ from, to }) => `${from}–${to}`)}`)).toEqual([
      '1 2026-11-30 09:00–17:00',
      '2 2026-12-01 13:00–17:00',
      '3 2026-12-02 13:00–20:30',
      '4 2026-12-03 09:00–17:00',
      '5 2026-12-04 09:00–20:00',
      '6 2026-12-05 09:00–18:00',
      '7 2026-12-06 ',
    ]);
  });

  test('can begin on the day itself, and names why days are closed', () => {
    const week = hoursOfWeek(library, '2026-12-22', brussels, 'date');
    expect(week.map(day => [day.date, day.spans.length, day.reason])).toEqual([
      ['2026-12-22', 1, undefined],
      ['2026-12-23', 1, undefined],
      ['2026-12-24', 0, 'closed_period'],
      ['2026-12-25', 0, 'closed_period'],
      ['2026-12-26', 0, 'closed_period'],
      ['2026-12-27', 0, 'closed_period'],
      ['2026-12-28', 0, 'closed_period'],
    ]);
  });

  test('has the same days as seven single days', () => {
    for (const syntax of [library, 'Fr,Su 20:00-02:00; PH off', '24/7'])
      for (const day of hoursOfWeek(syntax, '2026-12-25', brussels)) expect(day).toEqual(hoursOfDay(syntax, day.date, brussels));
  });
});
