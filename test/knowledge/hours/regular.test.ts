import { expect, test } from 'vitest';
import { regularHours } from '../../../src/knowledge/hours/regular.ts';

const names = ['', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** `Mo,Tu 09:00–12:00 | Sa 14:00–17:00 nth -1`. */
function told(syntax: string, from?: string): string {
  const groups = regularHours(syntax, from).map(({ weekdays, spans, nth, everySecondWeek, irregular }) =>
    [
      weekdays.map(weekday => names[weekday]).join(),
      ...spans.map(span => `${span.from}–${span.to}`),
      nth ? `nth ${nth}` : '',
      everySecondWeek ? 'every second week' : '',
      irregular ? 'irregular' : '',
    ].filter(Boolean),
  );
  return groups.map(group => group.join(' ')).join(' | ');
}

test.each([
  [
    'Mo,Tu,Th 09:00-12:00,13:00-16:30; We 13:00-16:30; Fr 09:00-12:00; PH off; Dec 24-Jan 02 off',
    'Mo,Tu,Th 09:00–12:00 13:00–16:30 | We 13:00–16:30 | Fr 09:00–12:00',
  ],
  ['Mo-Th 18:00-21:30; PH off; Jul-Aug off; 2026 Dec 21-2027 Jan 03 off; 2027 Feb 08-14 off', 'Mo,Tu,We,Th 18:00–21:30'],
  ['Fr 09:00-17:00; Mo 09:00-17:00', 'Mo,Fr 09:00–17:00'],
  ['Mo-Fr 09:00-17:00; We off', 'Mo,Tu,Th,Fr 09:00–17:00'],
  ['Mo-Fr,PH 09:00-17:00', 'Mo,Tu,We,Th,Fr 09:00–17:00'],
  ['Mo-Fr 09:00-17:00; PH 10:00-11:00', 'Mo,Tu,We,Th,Fr 09:00–17:00'],
  ['Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-12:00', 'Mo,Tu,We,Th,Fr 09:00–17:00'],
  ['Sep-Jun Mo-Fr 09:00-17:00', 'Mo,Tu,We,Th,Fr 09:00–17:00'],
  ['Jul-Aug Mo-Fr 09:00-17:00', 'Mo,Tu,We,Th,Fr 09:00–17:00'],
  ['2026 Sep 14-2027 Jun 17 Mo 09:00-11:00', 'Mo 09:00–11:00'],
  ['Fr,Sa 20:00-02:00', 'Fr,Sa 20:00–02:00'],
  ['24/7', 'Mo,Tu,We,Th,Fr,Sa,Su 00:00–24:00'],
  ['24/7; PH off', 'Mo,Tu,We,Th,Fr,Sa,Su 00:00–24:00'],
  ['Sa[-1] 14:00-17:00; PH off; Dec 24-Jan 02 off', 'Sa 14:00–17:00 nth -1'],
  ['We[1,3] 10:00-12:00', 'We 10:00–12:00 nth 1,3'],
  ['Mo 09:00-12:00; We[2] 10:00-12:00', 'Mo 09:00–12:00 | We 10:00–12:00 nth 2'],
  ['week 1-53/2 We 10:00-12:00', 'We 10:00–12:00 every second week'],
  ['Mar 04,Jul 08,Nov 12 10:00-12:00', 'We,Th 10:00–12:00 irregular'],
  ['Jan-Jul Mo 09:00-12:00; Aug-Dec Mo 13:00-17:00', 'Mo 09:00–12:00 irregular'],
  ['off', ''],
  ['PH off', ''],
])('%s is usually %s', (syntax, week) => expect(told(syntax)).toBe(week));

test('hours that name a year go by the year from the month that is asked', () => {
  const syntax = '2026 Sep 14-2027 Jun 17 Mo 09:00-11:00';
  expect(told(syntax, '2026-12-02')).toBe('Mo 09:00–11:00');
  expect(told(syntax, '2027-08-01')).toBe('');
});

test.each(['2026-01-01', '2026-12-31', '2027-03-15', '2028-02-29'])('the usual week from %s on is the same', from => {
  expect(told('Mo,Tu 09:00-12:00; Sa[-1] 14:00-17:00; PH off; Jul off', from)).toBe('Mo,Tu 09:00–12:00 | Sa 14:00–17:00 nth -1');
});
