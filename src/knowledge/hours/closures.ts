import type { Place } from './calendar.ts';
import { addDays } from './clock.ts';
import { type ClosedReason, type DayHours, daysFrom, hoursOfDay } from './day.ts';
import { isUsual, regularHours } from './regular.ts';

/** Days on end without an opening, at least one of which would usually have one. */
export interface Closure {
  /** First and last closed day. A closure that has begun keeps its real beginning. */
  from: string;
  /** Undefined: no opening within a year. */
  to?: string;
  reason: Exclude<ClosedReason, 'outside_hours'>;
  /** When one holiday alone is the reason: its name, as the library gives it. */
  holiday?: string;
  /** The first day with hours after it. */
  reopens?: string;
}

/** How many days a closure is followed, back and forth. */
const farthest = 366;

/** The closing periods and holidays that touch the `days` days from `date` on, in order. */
export function closures(syntax: string, date: string, days: number, place: Place): Closure[] {
  const end = addDays(date, days);
  if (regularHours(syntax, addDays(date, -farthest)).length + regularHours(syntax, date).length === 0) return [];
  const pauses = pausesFrom(syntax, startOfPause(syntax, date, place), end, place);
  const found = pauses.flatMap(pause => closureOf(syntax, pause) ?? []);
  return found.filter(({ from, to = end }) => from < end && to >= date);
}

interface Pause {
  days: DayHours[];
  reopens?: string;
}

function pausesFrom(syntax: string, date: string, end: string, place: Place): Pause[] {
  const pauses: Pause[] = [];
  let days: DayHours[] = [];
  for (const day of daysFrom(syntax, date, place)) {
    if (day.spans.length === 0) days.push(day);
    else if (days.length > 0) {
      pauses.push({ days, reopens: day.date });
      days = [];
    }
    if (days.length > farthest) return [...pauses, { days }];
    if (days.length === 0 && day.date >= end) break;
  }
  return pauses;
}

/** The first of the days without hours that lead up to `date`. */
function startOfPause(syntax: string, date: string, place: Place): string {
  let start = date;
  for (let back = 1; back <= farthest && hoursOfDay(syntax, addDays(date, -back), place).spans.length === 0; back++) {
    start = addDays(date, -back);
  }
  return start;
}

/** Days that are closed every week are no closure, nor do they lengthen one at its ends; nor do holidays on such days. */
function closureOf(syntax: string, { days, reopens }: Pause): Closure | undefined {
  const usual = days.filter(({ date }) => isUsual(syntax, date));
  const named = days.filter(day => day.reason === 'closed_period' || usual.includes(day));
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || usual.length === 0) return undefined;
  const period = named.some(({ reason }) => reason === 'closed_period');
  return {
    from: first.date,
    ...(reopens && { to: last.date, reopens }),
    reason: period ? 'closed_period' : 'holiday',
    ...(!period && first === last && { holiday: first.holiday }),
  };
}
