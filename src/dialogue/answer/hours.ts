import type { Place } from '../../knowledge/hours/calendar.ts';
import { addDays, daysBetween, type WallClock, wallClock } from '../../knowledge/hours/clock.ts';
import { hoursOfDay } from '../../knowledge/hours/day.ts';
import { type RegularHours, regularHours } from '../../knowledge/hours/regular.ts';
import type { Span } from '../../knowledge/hours/spans.ts';
import { type OpeningState, openingState } from '../../knowledge/hours/state.ts';
import type { Line, Value } from '../../text/index.ts';
import { beginOf, type DayPart } from '../../understanding/time/day-parts.ts';
import { type Moment, phrase } from '../moment.ts';

/** From so many days away a date is said with its year. */
const farAway = 180;

/** The zone and country in which the organisation's hours hold. */
export function placeOfHours({ knowledge }: Moment): Place {
  const { timezone, country } = knowledge.organisation;
  return { timezone, country };
}

/** What the organisation's clock shows. */
export function clock({ now, knowledge }: Moment): WallClock {
  return wallClock(now, knowledge.organisation.timezone);
}

/** The date on the organisation's clock. */
export function today(moment: Moment): string {
  return clock(moment).date;
}

/** "vandaag", "morgen (donderdag 3 december)", "vrijdag 4 december". */
export function dayName(moment: Moment, date: string): Value {
  const away = daysBetween(today(moment), date);
  if (away === 0) return phrase('answer:today');
  return away === 1 ? phrase('answer:tomorrow', { date: dateValue(moment, date) }) : dateValue(moment, date);
}

/** A date, with its year when it is far away. */
export function dateValue(moment: Moment, date: string): { date: string; year: boolean } {
  return { date, year: Math.abs(daysBetween(today(moment), date)) > farAway };
}

/** "09:00–12:00 en 13:00–16:30". */
export function spansValue(spans: readonly Span[]): Value {
  return { list: spans.map(({ from, to }) => phrase('answer:span', { from: { time: from }, to: { time: to } })) };
}

/** Open now, until when, or when next. */
export function stateNow(moment: Moment, syntax: string): Line[][] {
  const state = openingState(syntax, moment.now, placeOfHours(moment));
  if (!state.open) return [[...whyClosed(moment, syntax, today(moment)), ...nextOpening(moment, state)]];
  return [[openUntil(moment, state.until)]];
}

/** A night ends on the next day, and needs no date. */
function openUntil(moment: Moment, until: OpeningState['until']): Line {
  if (!until) return phrase('answer:openAlways');
  const away = daysBetween(today(moment), until.date);
  const soon = away === 0 || (away === 1 && until.time < '12:00');
  const at = { until: { time: until.time } };
  return soon ? phrase('answer:openUntil', at) : phrase('answer:openUntilDay', { day: dayName(moment, until.date), ...at });
}

/** When it opens next; nothing when it does not within a year. */
function nextOpening(moment: Moment, { next }: OpeningState): Line[] {
  if (!next) return [];
  const { date, time, until } = next;
  const hours = until ? spansValue([{ from: time, to: until.time }]) : { time };
  return [phrase('answer:next', { day: dayName(moment, date), hours })];
}

function whyClosed(moment: Moment, syntax: string, date: string): Line[] {
  const { spans, reason } = hoursOfDay(syntax, date, placeOfHours(moment));
  if (spans.length === 0 && reason === 'holiday') return [phrase('answer:closedHoliday')];
  return [phrase(spans.length === 0 && reason === 'closed_period' ? 'answer:closedPeriod' : 'answer:closedNow')];
}

/** A time on a day: all that was named of it. */
export interface Sought {
  time?: string | undefined;
  part?: DayPart | undefined;
}

/** Something to be had on a day, but not any more at the time that was named, or today by now: from when on to look further. */
export function missedAt(moment: Moment, spans: readonly Span[], date: string, { time, part }: Sought): string | undefined {
  const named = time ?? (part && beginOf(part));
  const now = date === today(moment) ? clock(moment).time : undefined;
  const from = named && now && named < now ? now : (named ?? now);
  return from !== undefined && spans.every(span => span.from < span.to && span.to <= from) ? from : undefined;
}

/** The hours of one day, and when it is closed the next opening. */
export function hoursOn(moment: Moment, syntax: string, date: string, sought: Sought = {}): Line[][] {
  const { spans, reason } = hoursOfDay(syntax, date, placeOfHours(moment));
  const day = dayName(moment, date);
  if (spans.length > 0) {
    const hours = phrase('answer:dayOpen', { day, hours: spansValue(spans) });
    const missed = missedAt(moment, spans, date, sought);
    if (missed === undefined) return [[hours]];
    const isNow = date === today(moment) && missed === clock(moment).time;
    const next = nextOpening(moment, openingState(syntax, { date, time: missed }, placeOfHours(moment)));
    return [[hours], [...(isNow ? [phrase('answer:closedNow')] : []), ...next]];
  }
  const after = date < today(moment) ? [] : nextOpening(moment, stateAfter(moment, syntax, date));
  return [[phrase(reason === 'holiday' ? 'answer:dayHoliday' : 'answer:dayClosed', { day }), ...after]];
}

/** What the hours are from the beginning of a day on; today, from now on. */
export function stateAfter(moment: Moment, syntax: string, date: string): OpeningState {
  const from = date > today(moment) ? { date, time: '00:00' } : clock(moment);
  return openingState(syntax, from, placeOfHours(moment));
}

/** More days than this are told as a usual week. */
const mostDays = 8;

/** The dates of a period; none when it is too long to be told day by day. */
export function daysOf({ from, to }: { from: string; to: string }): string[] {
  const count = daysBetween(from, to) + 1;
  return count > mostDays ? [] : Array.from({ length: count }, (_, step) => addDays(from, step));
}

/** The usual week, a line for each group of days with the same hours. */
export function usualWeek(moment: Moment, syntax: string, from = today(moment)): Line[][] {
  return regularHours(syntax, from).map(group => [weekLine(group)]);
}

function weekLine(group: RegularHours): Line {
  const values = { days: weekdays(group.weekdays), hours: spansValue(group.spans) };
  if (group.nth) return phrase('answer:weekNth', { ...values, which: { list: group.nth.map(nth => phrase(ordinal(nth))) } });
  if (group.everySecondWeek) return phrase('answer:weekSecond', values);
  return phrase(group.irregular ? 'answer:weekSometimes' : 'answer:week', values);
}

function ordinal(nth: number): string {
  return (
    ['answer:last', 'answer:first', 'answer:second', 'answer:third', 'answer:fourth'][nth + 1 === 0 ? 0 : nth] ?? 'answer:fifth'
  );
}

/** "maandag tot en met vrijdag", "dinsdag en donderdag". */
function weekdays(days: readonly number[]): Value {
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  if (days.length >= 3 && last - first === days.length - 1) {
    return phrase('answer:dayRange', { from: { weekday: first }, to: { weekday: last } });
  }
  return { list: days.map(weekday => ({ weekday })) };
}
