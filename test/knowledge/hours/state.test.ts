import { describe, expect, test } from 'vitest';
import { instant } from '../../../src/knowledge/hours/clock.ts';
import { openingState } from '../../../src/knowledge/hours/state.ts';
import { brussels, kolkata, newYork } from './places.ts';

const office = 'Mo-Fr 09:00-12:00,13:00-17:00; PH off; Dec 24-Jan 02 off';

/** `2026-12-02 13:05` on the clock of Brussels. */
function at(minute: string, zone = brussels.timezone): number {
  return instant(minute.slice(0, 10), minute.slice(11), zone);
}
function told({ open, until, next, reason }: ReturnType<typeof openingState>): string {
  const opens = next
    ? `next ${next.date} ${next.time}–${next.until ? `${next.until.date} ${next.until.time}` : 'ever'}`
    : 'never again';
  return open ? `open until ${until ? `${until.date} ${until.time}` : 'ever'}, ${opens}` : `${reason}, ${opens}`;
}

describe('in Brussels', () => {
  test.each([
    [office, '2026-12-02 08:59', 'outside_hours, next 2026-12-02 09:00–2026-12-02 12:00'],
    [office, '2026-12-02 09:00', 'open until 2026-12-02 12:00, next 2026-12-02 13:00–2026-12-02 17:00'],
    [office, '2026-12-02 11:59', 'open until 2026-12-02 12:00, next 2026-12-02 13:00–2026-12-02 17:00'],
    [office, '2026-12-02 12:00', 'outside_hours, next 2026-12-02 13:00–2026-12-02 17:00'],
    [office, '2026-12-02 16:59', 'open until 2026-12-02 17:00, next 2026-12-03 09:00–2026-12-03 12:00'],
    [office, '2026-12-04 17:00', 'outside_hours, next 2026-12-07 09:00–2026-12-07 12:00'],
    [office, '2026-12-05 10:00', 'outside_hours, next 2026-12-07 09:00–2026-12-07 12:00'],
    [office, '2026-12-23 17:00', 'outside_hours, next 2027-01-04 09:00–2027-01-04 12:00'],
    [office, '2026-12-24 00:00', 'closed_period, next 2027-01-04 09:00–2027-01-04 12:00'],
    [office, '2026-12-25 10:00', 'closed_period, next 2027-01-04 09:00–2027-01-04 12:00'],
    [office, '2027-01-02 23:59', 'closed_period, next 2027-01-04 09:00–2027-01-04 12:00'],
    [office, '2027-01-03 00:30', 'outside_hours, next 2027-01-04 09:00–2027-01-04 12:00'],
    [office, '2026-11-11 10:00', 'holiday, next 2026-11-12 09:00–2026-11-12 12:00'],
    [office, '2026-11-10 17:30', 'outside_hours, next 2026-11-12 09:00–2026-11-12 12:00'],
    [office, '2027-03-29 10:00', 'holiday, next 2027-03-30 09:00–2027-03-30 12:00'],
    [office, '2027-05-06 10:00', 'holiday, next 2027-05-07 09:00–2027-05-07 12:00'],
    [office, '2027-07-21 10:00', 'holiday, next 2027-07-22 09:00–2027-07-22 12:00'],
    [office, '2026-11-01 10:00', 'holiday, next 2026-11-02 09:00–2026-11-02 12:00'],
    ['Fr 20:00-02:00', '2026-12-05 01:59', 'open until 2026-12-05 02:00, next 2026-12-11 20:00–2026-12-12 02:00'],
    ['Fr 20:00-02:00', '2026-12-05 00:00', 'open until 2026-12-05 02:00, next 2026-12-11 20:00–2026-12-12 02:00'],
    ['Fr 20:00-02:00', '2026-12-05 02:00', 'outside_hours, next 2026-12-11 20:00–2026-12-12 02:00'],
    ['Fr 20:00-02:00, Sa 10:00-12:00', '2026-12-05 01:00', 'open until 2026-12-05 02:00, next 2026-12-05 10:00–2026-12-05 12:00'],
    ['Mo 20:00-24:00; Tu 00:00-02:00', '2026-12-07 23:59', 'open until 2026-12-08 02:00, next 2026-12-14 20:00–2026-12-15 02:00'],
    ['Mo-Su 18:00-24:00', '2026-12-07 23:59', 'open until 2026-12-08 00:00, next 2026-12-08 18:00–2026-12-09 00:00'],
    ['Fr 20:00-02:00; PH off', '2026-12-26 00:30', 'outside_hours, next 2027-01-08 20:00–2027-01-09 02:00'],
    ['Th 20:00-02:00; PH off', '2026-12-25 00:30', 'open until 2026-12-25 02:00, next 2026-12-31 20:00–2027-01-01 02:00'],
    ['Th 20:00-02:00; PH off', '2026-12-24 23:30', 'open until 2026-12-25 02:00, next 2026-12-31 20:00–2027-01-01 02:00'],
    ['Th 20:00-02:00; PH off', '2026-12-25 02:00', 'holiday, next 2026-12-31 20:00–2027-01-01 02:00'],
    ['24/7', '2026-12-25 03:00', 'open until ever, never again'],
    ['open', '2026-12-25 03:00', 'open until ever, never again'],
    ['Mo-Su 00:00-24:00', '2026-12-25 03:00', 'open until ever, never again'],
    ['24/7; PH off', '2026-12-24 03:00', 'open until 2026-12-25 00:00, next 2026-12-26 00:00–2027-01-01 00:00'],
    ['off', '2026-12-02 10:00', 'outside_hours, never again'],
    ['2020 Mo 10:00-12:00', '2026-12-02 10:00', 'outside_hours, never again'],
    ['2027 Mar 01-31 Mo 10:00-12:00', '2026-12-02 10:00', 'outside_hours, next 2027-03-01 10:00–2027-03-01 12:00'],
    ['2027 Mar 01-31 Mo 10:00-12:00', '2027-04-05 10:00', 'outside_hours, never again'],
    ['Mo-Fr 09:00-17:00; Jul-Aug off', '2027-07-05 10:00', 'closed_period, next 2027-09-01 09:00–2027-09-01 17:00'],
    ['Sep-Jun Mo-Fr 09:00-17:00', '2027-07-05 10:00', 'closed_period, next 2027-09-01 09:00–2027-09-01 17:00'],
    ['Sa[-1] 14:00-17:00', '2026-11-28 15:00', 'open until 2026-11-28 17:00, next 2026-12-26 14:00–2026-12-26 17:00'],
    ['week 1-53/2 We 10:00-12:00', '2026-12-09 11:00', 'outside_hours, next 2026-12-16 10:00–2026-12-16 12:00'],
    ['Mo-Fr 09:00-17:00; PH 10:00-11:00', '2026-11-11 12:00', 'outside_hours, next 2026-11-12 09:00–2026-11-12 17:00'],
    [
      'Mo-Fr 09:00-17:00; Dec 24 09:00-12:00',
      '2026-12-24 09:00',
      'open until 2026-12-24 12:00, next 2026-12-25 09:00–2026-12-25 17:00',
    ],
    ['Mo-Su 10:00-12:00; Jul 21 off', '2027-07-21 11:00', 'closed_period, next 2027-07-22 10:00–2027-07-22 12:00'],
  ])('%s at %s: %s', (syntax, minute, state) => {
    expect(told(openingState(syntax, at(minute), brussels))).toBe(state);
  });

  test('a holiday that closes is named, also within a closing period; an ordinary day is not', () => {
    expect(openingState(office, at('2026-11-11 10:00'), brussels).holiday).toContain('Wapenstilstand');
    expect(openingState(office, at('2026-12-25 10:00'), brussels).holiday).toContain('Kerstmis');
    expect(openingState(office, at('2026-12-28 10:00'), brussels)).not.toHaveProperty('holiday');
    expect(openingState('Mo-Fr 09:00-17:00', at('2026-11-11 20:00'), brussels)).not.toHaveProperty('holiday');
  });

  test('the state is new at every change, whatever was asked before', () => {
    const minutes = ['12:59', '13:00', '12:59', '16:59', '17:00', '13:00', '08:00', '09:00'];
    const states = minutes.map(minute => openingState(office, at(`2026-12-02 ${minute}`), brussels).open);
    expect(states).toEqual([false, true, false, true, false, true, false, true]);
    expect(openingState(office, at('2026-12-23 23:59'), brussels).reason).toBe('outside_hours');
    expect(openingState(office, at('2026-12-24 00:00'), brussels).reason).toBe('closed_period');
  });

  test('an answer that is changed by its reader does not change the next one', () => {
    const state = openingState(office, at('2026-12-02 10:00'), brussels);
    if (state.next) state.next.time = 'never';
    expect(openingState(office, at('2026-12-02 10:00'), brussels).next?.time).toBe('13:00');
  });

  test('a wall clock serves as now', () => {
    expect(told(openingState(office, { date: '2026-12-02', time: '16:00' }, kolkata))).toMatch('open until 2026-12-02 17:00');
  });
});

describe('when the clocks change', () => {
  const night = 'Mo-Su 01:30-02:30,03:00-03:30';
  test.each([
    ['2027-03-28T00:29Z', '01:29', false, '2027-03-28 01:30'],
    ['2027-03-28T00:30Z', '01:30', true, '2027-03-28 02:30'],
    ['2027-03-28T01:00Z', '03:00 (02:30 is skipped)', true, '2027-03-28 03:30'],
    ['2027-03-28T01:30Z', '03:30', false, '2027-03-29 01:30'],
    ['2026-10-25T00:15Z', '02:15, the first time', true, '2026-10-25 02:30'],
    ['2026-10-25T00:45Z', '02:45, the first time', false, '2026-10-25 03:00'],
    ['2026-10-25T01:15Z', '02:15, the second time', true, '2026-10-25 02:30'],
    ['2026-10-25T02:15Z', '03:15', true, '2026-10-25 03:30'],
  ])('%s is %s in Brussels: open %s, changes %s', (moment, _, open, change) => {
    const state = openingState(night, Date.parse(moment), brussels);
    const next = state.open ? state.until : state.next;
    expect([state.open, `${next?.date} ${next?.time}`]).toEqual([open, change]);
  });
});

describe('elsewhere', () => {
  test('New York has its own clock and its own holidays', () => {
    expect(told(openingState(office, Date.parse('2026-12-02T14:00Z'), newYork))).toMatch('open until 2026-12-02 12:00');
    expect(told(openingState(office, Date.parse('2026-12-02T13:59Z'), newYork))).toMatch('outside_hours, next 2026-12-02 09:00');
    const thanksgiving = openingState(office, Date.parse('2026-11-26T15:00Z'), newYork);
    expect([thanksgiving.reason, thanksgiving.holiday]).toEqual(['holiday', 'Thanksgiving Day']);
  });

  test('a country without known holidays has none, and the state says so', () => {
    const state = openingState(office, Date.parse('2026-11-11T04:30Z'), kolkata);
    expect(told(state)).toMatch('open until 2026-11-11 12:00');
    expect(state.holidaysUnknown).toBe(true);
    expect(openingState('Mo-Fr 09:00-12:00', Date.parse('2026-11-11T04:30Z'), kolkata)).not.toHaveProperty('holidaysUnknown');
    expect(openingState(office, at('2026-11-11 10:00'), brussels)).not.toHaveProperty('holidaysUnknown');
  });

  test('unreadable hours are an Error, not a string', () => {
    expect(() => openingState('Mo 25:00-26:00', 0, brussels)).toThrow(Error);
  });
});
