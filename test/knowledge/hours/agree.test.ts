import { expect, test } from 'vitest';
import { addDays, clockOf, wallOf } from '../../../src/knowledge/hours/clock.ts';
import { type DayHours, hoursOfDays } from '../../../src/knowledge/hours/day.ts';
import { openingState } from '../../../src/knowledge/hours/state.ts';
import { brussels } from './places.ts';

/** The openings that follow from the days alone, joined where they touch: [from, to) in wall milliseconds. */
function openings(days: DayHours[]): [number, number][] {
  const joined: [number, number][] = [];
  const spans = days.flatMap(({ date, spans }) => spans.map(({ from, to }) => [date, from, to] as const));
  for (const [date, from, to] of spans) {
    const [start, end] = [wallOf(date, from), wallOf(to > from ? date : addDays(date, 1), to)];
    const last = joined.at(-1);
    if (last && last[1] === start) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

test.each([
  'Mo,Tu,Th 09:00-12:00,13:00-16:30; We 13:00-16:30; Fr 09:00-12:00; PH off; Dec 24-Jan 02 off',
  'Mo-Th 18:00-21:30; PH off; Jul-Aug off; 2026 Dec 21-2027 Jan 03 off; 2027 Feb 08-14 off',
  'Fr,Sa 20:00-02:00',
  'Tu-Sa 20:00-02:00; PH off; Jul off',
  'Mo-Su 18:00-09:00; PH off',
  'Fr 20:00-24:00; Sa 00:00-24:00; Su 00:00-14:00',
  'Sa[-1] 14:00-17:00',
  'week 1-53/2 We 10:00-12:00',
  '24/7; PH off; Mo 10:00-12:00 off',
  'Sep-Jun Mo-Fr 09:00-17:00; PH 10:00-11:00',
])('the state agrees with the hours of the days: %s', syntax => {
  const all = openings(hoursOfDays(syntax, '2026-09-29', 500, brussels));
  const disagreeing: unknown[] = [];
  for (let wall = wallOf('2026-10-01', '00:07'); wall < wallOf('2027-10-01', '00:00'); wall += 7.25 * 3_600_000) {
    const current = all.find(([from, to]) => from <= wall && wall < to);
    const next = all.find(([from]) => from > wall);
    const expected = {
      open: Boolean(current),
      until: current && at(current[1]),
      next: next && { ...at(next[0]), until: at(next[1]) },
    };
    const { open, until, next: seen } = openingState(syntax, clockOf(wall), brussels);
    if (JSON.stringify({ open, until, next: seen }) !== JSON.stringify(expected))
      disagreeing.push([clockOf(wall), seen, expected]);
  }
  expect(disagreeing.slice(0, 3)).toEqual([]);
});

function at(wall: number): { date: string; time: string } {
  const { date, time } = clockOf(wall);
  return { date, time };
}
