import { calendarOf, type Place } from './calendar.ts';
import type { Calendar } from './calendar-types.ts';
import { addDays, wallOf, weekdayOf } from './clock.ts';
import { isUsual } from './regular.ts';
import { onlyHolidays, onlyPeriods } from './rules.ts';
import { type Span, spansByDay } from './spans.ts';

/** Why it is closed: a public holiday, a period that the hours name (or a season without opening), or simply the time of the week. */
export type ClosedReason = 'holiday' | 'closed_period' | 'outside_hours';

export interface DayHours {
  date: string;
  /** Monday is 1, Sunday 7. */
  weekday: number;
  /** Empty: closed all day. */
  spans: Span[];
  /** Only on a day without spans. */
  reason?: ClosedReason;
  /** On a day without spans that is a holiday on which these hours close: its name, as the library gives it. */
  holiday?: string;
}

/**
 * The hours of one day (`2026-12-24`). A night belongs to the evening on which it begins.
 * Throws an Error for hours that `checkHours` refuses as unreadable.
 * `hoursOfDay('Fr 20:00-02:00', '2026-12-04', place).spans` → `[{ from: '20:00', to: '02:00' }]`
 */
export function hoursOfDay(syntax: string, date: string, place: Place): DayHours {
  const [day] = hoursOfDays(syntax, date, 1, place);
  return day as DayHours;
}

/** Seven days: those of the week (Monday to Sunday) of `date`, or with `start: 'date'` the seven from `date` on. */
export function hoursOfWeek(syntax: string, date: string, place: Place, start: 'monday' | 'date' = 'monday'): DayHours[] {
  const first = start === 'date' ? date : addDays(date, 1 - weekdayOf(date));
  return hoursOfDays(syntax, first, 7, place);
}

/** What was computed last: the same days are asked for over and over, and they do not change. */
const computed = new Map<string, DayHours[]>();
const room = 500;

/** The hours of `count` days from `date` on. Remembered: not to be changed by the caller. */
export function hoursOfDays(syntax: string, date: string, count: number, place: Place): DayHours[] {
  const key = `${place.country} ${count} ${date} ${syntax}`;
  const known = computed.get(key);
  if (known) return known;
  if (computed.size >= room) computed.clear();
  const days = computeDays(syntax, date, count, place);
  computed.set(key, days);
  return days;
}

function computeDays(syntax: string, date: string, count: number, place: Place): DayHours[] {
  const spans = spansOn(calendarOf(syntax, place.country), date, count);
  const dates = Array.from({ length: count }, (_, index) => addDays(date, index));
  return dates.map(each => dayOf(syntax, each, spans.get(each) ?? [], place));
}

/** The hours of each day from `date` on, without end: stop asking. */
export function* daysFrom(syntax: string, date: string, place: Place): Generator<DayHours, never> {
  const atOnce = 28;
  for (let first = date; ; first = addDays(first, atOnce)) yield* hoursOfDays(syntax, first, atOnce, place);
}

/** A day more on either side: nights begin the evening before, and end the morning after. */
function spansOn(calendar: Calendar, date: string, count: number): Map<string, Span[]> {
  return spansByDay(calendar.openings(wallOf(addDays(date, -1), '00:00'), wallOf(addDays(date, count + 1), '00:00')));
}

function dayOf(syntax: string, date: string, spans: Span[], place: Place): DayHours {
  const day = { date, weekday: weekdayOf(date), spans };
  if (spans.length > 0) return day;
  const holiday = holidayOn(syntax, date, place);
  return { ...day, reason: reasonOf(syntax, date, place, holiday), ...(holiday && { holiday }) };
}

function reasonOf(syntax: string, date: string, place: Place, holiday: string | undefined): ClosedReason {
  const periods = onlyPeriods(syntax);
  if (periods && !calendarOf(periods, place.country).isOpen(noon(date))) return 'closed_period';
  if (holiday) return 'holiday';
  return isUsual(syntax, date) ? 'closed_period' : 'outside_hours';
}

function holidayOn(syntax: string, date: string, place: Place): string | undefined {
  const holidays = onlyHolidays(syntax);
  if (!holidays) return undefined;
  const calendar = calendarOf(holidays, place.country);
  return calendar.isOpen(noon(date)) ? undefined : calendar.remark(noon(date));
}

function noon(date: string): number {
  return wallOf(date, '12:00');
}
