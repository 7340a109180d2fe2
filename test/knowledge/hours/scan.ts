import { instant } from '../../../src/knowledge/hours/clock.ts';
import { hoursOfDays } from '../../../src/knowledge/hours/day.ts';
import { openingState } from '../../../src/knowledge/hours/state.ts';
import { brussels, kolkata, newYork } from './places.ts';

/** Run as a program in some process zone: prints a year of opening hours, for comparison with another zone's. */
const hours = [
  ['Mo,Tu,Th 09:00-12:00,13:00-16:30; We 13:00-16:30; Fr 20:00-02:00; PH off; 2026 Dec 21-2027 Jan 03 off', brussels],
  ['Mo-Su 00:30-01:30,02:15-02:45,23:30-24:00', kolkata],
  ['Mo-Su 01:30-02:30,03:00-03:30; PH off; week 20 off', newYork],
] as const;
/** Days on which clocks change in one of the process zones: looked at closely. */
const changes = ['2026-09-06', '2026-10-25', '2026-11-01', '2027-03-14', '2027-03-28', '2027-04-04'];
const hour = 3_600_000;

console.log(new Date(2027, 2, 14, 2, 30).getTime());
for (const [syntax, place] of hours) {
  for (const day of hoursOfDays(syntax, '2026-09-01', 365, place)) console.log(JSON.stringify(day));
  const start = instant('2026-09-01', '00:10', place.timezone);
  for (let now = start; now < start + 365 * 24 * hour; now += 11 * hour) show(syntax, now, place);
  for (const date of changes) {
    const midnight = instant(date, '00:00', place.timezone);
    for (let now = midnight - hour; now < midnight + 6 * hour; now += hour / 4) show(syntax, now, place);
  }
}

function show(syntax: string, now: number, place: typeof brussels): void {
  console.log(`${now} ${JSON.stringify(openingState(syntax, now, place))}`);
}
