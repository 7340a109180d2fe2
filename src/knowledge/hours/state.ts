import { calendarOf, type Place } from './calendar.ts';
import type { Calendar } from './calendar-types.ts';
import { clockOf, type Now, wallClock, wallOf } from './clock.ts';
import { type ClosedReason, hoursOfDay } from './day.ts';

/** A date (`2026-12-02`) and a time (`13:05`) of the organisation's clock. */
export interface DateTime {
  date: string;
  time: string;
}

export interface OpeningState {
  open: boolean;
  /** Open now: when it closes. Undefined when it does not close within a year (`24/7`). */
  until?: DateTime;
  /** The next opening that is still to begin, within a year, and its end (undefined: not within a year after). */
  next?: DateTime & { until?: DateTime };
  /** Closed now: why. */
  reason?: ClosedReason;
  /** Closed all day by a public holiday: its name, as the library gives it. */
  holiday?: string;
  /** The hours name holidays, but nobody here knows those of the country: computed as if there were none. */
  holidaysUnknown?: true;
}

const year = 366 * 86_400_000;
const day = 86_400_000;

/** The last state of each hours: it holds until the next change, or midnight (the reason goes by the day). */
const states = new Map<string, { since: number; before: number; state: OpeningState }>();
const room = 1000;

/**
 * Is it open now, until when, and when does it open next? Midnight at the end of a day is `00:00` of the next.
 * Throws an Error for hours that `checkHours` refuses as unreadable.
 */
export function openingState(syntax: string, now: Now, place: Place): OpeningState {
  const { date, time } = wallClock(now, place.timezone);
  const at = wallOf(date, time);
  const key = `${place.country} ${syntax}`;
  const known = states.get(key);
  if (known && known.since <= at && at < known.before) return structuredClone(known.state);
  const [state, change = at + day] = stateAt(syntax, at, place);
  if (states.size > room) states.clear();
  states.set(key, { since: at, before: Math.min(change, wallOf(date, '24:00')), state });
  return structuredClone(state);
}

function stateAt(syntax: string, at: number, place: Place): [OpeningState, change: number | undefined] {
  const calendar = calendarOf(syntax, place.country);
  const open = calendar.isOpen(at);
  const change = calendar.changeAfter(at, at + year);
  const opens = open && change !== undefined ? calendar.changeAfter(change, change + year) : change;
  const next = nextOpening(calendar, opens);
  const state = {
    open,
    ...(open ? change !== undefined && { until: dateTime(change) } : whyClosed(syntax, clockOf(at).date, place)),
    ...(next && { next }),
    ...(calendar.holidaysUnknown && { holidaysUnknown: true as const }),
  };
  return [state, change];
}

function nextOpening(calendar: Calendar, opens: number | undefined): OpeningState['next'] {
  if (opens === undefined) return undefined;
  const closes = calendar.changeAfter(opens, opens + year);
  return { ...dateTime(opens), ...(closes !== undefined && { until: dateTime(closes) }) };
}

function whyClosed(syntax: string, date: string, place: Place): Pick<OpeningState, 'reason' | 'holiday'> {
  const { reason = 'outside_hours', holiday } = hoursOfDay(syntax, date, place);
  return { reason, ...(holiday && { holiday }) };
}

function dateTime(wall: number): DateTime {
  const { date, time } = clockOf(wall);
  return { date, time };
}
