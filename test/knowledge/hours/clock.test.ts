import { describe, expect, test } from 'vitest';
import { addDays, clockOf, daysBetween, instant, wallClock, wallOf, weekdayOf } from '../../../src/knowledge/hours/clock.ts';

describe('the wall clock', () => {
  test.each([
    ['2026-12-02T12:05:59.999Z', 'Europe/Brussels', '2026-12-02', '13:05', 3],
    ['2026-07-01T12:05:00Z', 'Europe/Brussels', '2026-07-01', '14:05', 3],
    ['2026-12-31T23:00:00Z', 'Europe/Brussels', '2027-01-01', '00:00', 5],
    ['2026-12-31T22:59:59Z', 'Europe/Brussels', '2026-12-31', '23:59', 4],
    ['2027-03-28T00:59:00Z', 'Europe/Brussels', '2027-03-28', '01:59', 7],
    ['2027-03-28T01:00:00Z', 'Europe/Brussels', '2027-03-28', '03:00', 7],
    ['2026-10-25T00:30:00Z', 'Europe/Brussels', '2026-10-25', '02:30', 7],
    ['2026-10-25T01:30:00Z', 'Europe/Brussels', '2026-10-25', '02:30', 7],
    ['2026-12-02T04:30:00Z', 'America/New_York', '2026-12-01', '23:30', 2],
    ['2026-12-02T18:30:00Z', 'Asia/Kolkata', '2026-12-03', '00:00', 4],
    ['2026-12-02T18:15:00Z', 'Asia/Kathmandu', '2026-12-03', '00:00', 4],
    ['2026-12-02T11:00:00Z', 'Pacific/Apia', '2026-12-03', '00:00', 4],
    ['1969-12-31T23:59:59.500Z', 'UTC', '1969-12-31', '23:59', 3],
  ])('%s in %s shows %s %s', (moment, zone, date, time, weekday) => {
    expect(wallClock(Date.parse(moment), zone)).toEqual({ date, time, weekday });
  });

  test('a wall clock stays as it is', () => {
    expect(wallClock({ date: '2026-12-05', time: '09:30' }, 'Asia/Tokyo')).toEqual({
      date: '2026-12-05',
      time: '09:30',
      weekday: 6,
    });
  });

  test('a zone that does not exist is refused', () => {
    expect(() => wallClock(0, 'Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('the moment of a wall clock', () => {
  test.each([
    ['2026-12-02', '13:05', 'Europe/Brussels', '2026-12-02T12:05Z', 'winter'],
    ['2026-07-01', '14:05', 'Europe/Brussels', '2026-07-01T12:05Z', 'summer'],
    ['2027-03-28', '01:59', 'Europe/Brussels', '2027-03-28T00:59Z', 'just before the gap'],
    ['2027-03-28', '02:30', 'Europe/Brussels', '2027-03-28T01:30Z', 'in the gap: becomes 03:30'],
    ['2027-03-28', '03:00', 'Europe/Brussels', '2027-03-28T01:00Z', 'just after the gap'],
    ['2026-10-25', '02:30', 'Europe/Brussels', '2026-10-25T00:30Z', 'in the overlap: the first one'],
    ['2026-10-25', '03:00', 'Europe/Brussels', '2026-10-25T02:00Z', 'after the overlap'],
    ['2026-12-31', '24:00', 'Europe/Brussels', '2026-12-31T23:00Z', 'the end of a day'],
    ['2027-03-14', '02:30', 'America/New_York', '2027-03-14T07:30Z', 'in the gap of New York'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30Z', 'in the overlap of New York'],
    ['2026-12-02', '00:00', 'Asia/Kolkata', '2026-12-01T18:30Z', 'half an hour off'],
    ['2011-12-31', '00:00', 'Pacific/Apia', '2011-12-30T10:00Z', 'after the day that Samoa skipped'],
    ['2026-09-06', '00:30', 'America/Santiago', '2026-09-06T04:30Z', 'a gap at midnight: becomes 01:30'],
  ])('%s %s in %s is %s (%s)', (date, time, zone, moment) => {
    expect(new Date(instant(date, time, zone)).toISOString()).toBe(new Date(moment).toISOString());
  });

  test('every quarter of an hour of a year comes back as the same wall clock, but for the skipped hour', () => {
    const zone = 'Europe/Brussels';
    const changed: string[] = [];
    for (let wall = wallOf('2026-10-01', '00:00'); wall < wallOf('2027-10-01', '00:00'); wall += 900_000) {
      const { date, time } = clockOf(wall);
      const back = wallClock(instant(date, time, zone), zone);
      if (back.date !== date || back.time !== time) changed.push(`${date} ${time}`);
    }
    expect(changed).toEqual(['2027-03-28 02:00', '2027-03-28 02:15', '2027-03-28 02:30', '2027-03-28 02:45']);
  });

  test('what is not a date is refused', () => {
    expect(() => instant('2026-13-01', '10:00', 'UTC')).toThrow('not a date and time: 2026-13-01 10:00');
  });
});

describe('dates', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-03-27', 2, '2027-03-29'],
    ['2026-12-02', 0, '2026-12-02'],
  ])('%s and %i days is %s', (date, days, sum) => {
    expect(addDays(date, days)).toBe(sum);
    expect(daysBetween(date, sum)).toBe(days);
  });

  test.each([
    ['2026-11-30', 1],
    ['2026-12-02', 3],
    ['2026-12-06', 7],
    ['2028-02-29', 2],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});
