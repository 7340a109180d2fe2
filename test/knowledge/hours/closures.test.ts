import { expect, test } from 'vitest';
import { closures } from '../../../src/knowledge/hours/closures.ts';
import { brussels, kolkata } from './places.ts';

const office = 'Mo-Fr 09:00-17:00; PH off; Dec 24-Jan 02 off';
const school =
  'Mo-Th 18:00-21:30; PH off; Jul-Aug off; 2026 Dec 21-2027 Jan 03 off; 2027 Feb 08-14 off; 2027 Mar 29-2027 Apr 11 off';

function told(syntax: string, from: string, days: number, place = brussels): string[] {
  return closures(syntax, from, days, place).map(
    ({ from, to, reason, reopens }) => `${from}…${to ?? ''} ${reason}${reopens ? ` reopens ${reopens}` : ''}`,
  );
}

test.each([
  [office, '2026-12-02', 60, ['2026-12-24…2027-01-02 closed_period reopens 2027-01-04']],
  [office, '2026-12-02', 22, []],
  [office, '2026-12-02', 23, ['2026-12-24…2027-01-02 closed_period reopens 2027-01-04']],
  [office, '2026-12-28', 3, ['2026-12-24…2027-01-02 closed_period reopens 2027-01-04']],
  [office, '2027-01-02', 1, ['2026-12-24…2027-01-02 closed_period reopens 2027-01-04']],
  [office, '2027-01-03', 30, []],
  [office, '2026-11-01', 30, ['2026-11-11…2026-11-11 holiday reopens 2026-11-12']],
  [
    school,
    '2026-12-02',
    150,
    [
      '2026-12-21…2027-01-03 closed_period reopens 2027-01-04',
      '2027-02-08…2027-02-14 closed_period reopens 2027-02-15',
      '2027-03-29…2027-04-11 closed_period reopens 2027-04-12',
    ],
  ],
  [school, '2027-07-15', 10, ['2027-07-01…2027-08-31 closed_period reopens 2027-09-01']],
  ['Sep-Jun Mo-Fr 09:00-17:00', '2027-07-15', 10, ['2027-07-01…2027-08-31 closed_period reopens 2027-09-01']],
  ['Sa 09:30-12:30; PH off', '2027-04-20', 30, ['2027-05-01…2027-05-01 holiday reopens 2027-05-08']],
  ['Su 10:00-12:00; PH off', '2026-10-20', 30, ['2026-11-01…2026-11-01 holiday reopens 2026-11-08']],
  ['Sa[-1] 14:00-17:00; Dec 24-Jan 02 off', '2026-12-02', 30, ['2026-12-24…2027-01-02 closed_period reopens 2027-01-30']],
  ['Sa[-1] 14:00-17:00; Nov 01-15 off', '2026-11-02', 10, []],
  ['Mo-Su 10:00-12:00; 2027 Jul 21 off', '2027-07-01', 31, ['2027-07-21…2027-07-21 closed_period reopens 2027-07-22']],
  ['Mo-Fr 09:00-17:00; Dec 24 09:00-12:00', '2026-12-02', 30, []],
  ['Mo-Fr 09:00-17:00; 2027 Jan 01-2029 Dec 31 off', '2026-12-20', 30, ['2027-01-01… closed_period']],
  ['24/7', '2026-12-02', 60, []],
  ['off', '2026-12-02', 60, []],
  ['2020 Mo 10:00-12:00', '2026-12-02', 60, []],
  ['Fr 20:00-02:00; PH off', '2026-12-20', 20, ['2026-12-25…2027-01-01 holiday reopens 2027-01-08']],
])('%s from %s, %i days', (syntax, from, days, expected) => expect(told(syntax, from, days)).toEqual(expected));

test('a holiday is named when it alone is the reason', () => {
  expect(closures(office, '2026-11-01', 30, brussels)[0]?.holiday).toContain('Wapenstilstand');
  expect(closures(office, '2026-12-02', 60, brussels)[0]).not.toHaveProperty('holiday');
});

test('where holidays are not known, closing periods remain', () => {
  expect(told(office, '2026-11-01', 60, kolkata)).toEqual(['2026-12-24…2027-01-02 closed_period reopens 2027-01-04']);
});
