import { calendarOf } from './calendar.ts';
import { addDays, daysBetween, wallOf, weekdayOf } from './clock.ts';
import { isNth, type Occasion, type Rhythm, rhythmOf } from './rhythm.ts';
import { withoutClosures } from './rules.ts';
import { spansByDay } from './spans.ts';

/** Some days of the usual week that have the same hours. `weekdays` in order, Monday is 1, Sunday 7. */
export interface RegularHours extends Rhythm {
  weekdays: number[];
}

/** Without holidays, hours are the same in every country. */
const anyCountry = '';
const usualWeeks = new Map<string, RegularHours[]>();
const room = 1000;

/**
 * The usual week: without holidays and closing periods, the hours that hold most often in the year from the month of `from` on.
 * Computed, not parsed: seasons, "last Saturday of the month" and "every second week" are seen in the dates.
 * Without `from`: the first year that the hours name, or 2026; only hours that name a year or a season depend on it.
 * `regularHours('Mo,Tu 09:00-12:00; PH off')` → `[{ weekdays: [1, 2], spans: [{ from: '09:00', to: '12:00' }] }]`
 */
export function regularHours(syntax: string, from?: string): readonly RegularHours[] {
  const first = from ? `${from.slice(0, 7)}-01` : `${syntax.match(/\b20\d\d\b/)?.[0] ?? '2026'}-01-01`;
  const key = `${first} ${syntax}`;
  const week = usualWeeks.get(key) ?? usualWeek(syntax, first);
  if (usualWeeks.size > room) usualWeeks.clear();
  usualWeeks.set(key, week);
  return week;
}

/** Would it be open on this date, were there no holidays, closing periods and seasons? */
export function isUsual(syntax: string, date: string): boolean {
  const weekday = weekdayOf(date);
  const usual = regularHours(syntax, date).find(({ weekdays }) => weekdays.includes(weekday));
  if (!usual) return false;
  if (usual.everySecondWeek || usual.irregular)
    return occasions(withoutClosures(syntax), date, 1).some(({ spans }) => spans.length > 0);
  return !usual.nth || isNth(date, usual.nth);
}

function usualWeek(syntax: string, first: string): RegularHours[] {
  const next = `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`;
  const year = occasions(withoutClosures(syntax), first, daysBetween(first, next));
  const groups = new Map<string, RegularHours>();
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const rhythm = rhythmOf(year.filter(({ date }) => weekdayOf(date) === weekday));
    if (!rhythm) continue;
    const key = JSON.stringify(rhythm);
    groups.set(key, { weekdays: [...(groups.get(key)?.weekdays ?? []), weekday], ...rhythm });
  }
  return [...groups.values()];
}

function occasions(syntax: string, first: string, count: number): Occasion[] {
  const [from, to] = [wallOf(addDays(first, -1), '00:00'), wallOf(addDays(first, count + 1), '00:00')];
  const days = spansByDay(calendarOf(syntax, anyCountry).openings(from, to));
  return Array.from({ length: count }, (_, index) => addDays(first, index)).map(date => ({ date, spans: days.get(date) ?? [] }));
}
