import OpeningHours from 'opening_hours';
import type { Calendar, Opening } from './calendar-types.ts';
import { knowsHolidays } from './countries.ts';
import { hasNights, keepNights } from './nights.ts';
import { withoutClosures, withoutHolidays } from './rules.ts';
import { inUtc } from './utc.ts';

/** The time zone and country (`BE`) in which hours hold; an organisation is one. */
export interface Place {
  timezone: string;
  country: string;
}

const calendars = new Map<string, Calendar>();
const room = 1000;

/** Reads opening hours; remembers the last thousand. Throws an Error for a text that `checkHours` refuses as unreadable. */
export function calendarOf(syntax: string, country: string): Calendar {
  const key = `${country} ${syntax}`;
  const calendar = calendars.get(key) ?? createCalendar(syntax, country);
  calendars.delete(key);
  calendars.set(key, calendar);
  if (calendars.size > room) calendars.delete(calendars.keys().next().value as string);
  return calendar;
}

/** The library's reading of a text, for `inUtc` only. It throws strings. */
export function parseHours(syntax: string, country: string): OpeningHours {
  const place = { address: { country_code: country.toLowerCase() } };
  return new OpeningHours(syntax, place as ConstructorParameters<typeof OpeningHours>[1]);
}

function createCalendar(syntax: string, country: string): Calendar {
  const calendar = libraryCalendar(syntax, country);
  const usual = withoutClosures(syntax);
  return usual !== syntax && hasNights(syntax) ? keepNights(calendar, libraryCalendar(usual, country)) : calendar;
}

function libraryCalendar(syntax: string, country: string): Calendar {
  const plain = withoutHolidays(syntax);
  const known = knowsHolidays(country) && !/\bSH\b/i.test(syntax);
  const hours = run(() => parseHours(known ? syntax : plain, country));
  return {
    isOpen: at => run(() => hours.getState(new Date(at))),
    changeAfter: (at, limit) => run(() => changeAfter(hours, at, limit)),
    openings: (from, to) => run(() => openings(hours, from, to)),
    remark: at => run(() => hours.getComment(new Date(at))),
    holidaysUnknown: !known && plain !== syntax,
  };
}

function run<T>(work: () => T): T {
  try {
    return inUtc(work);
  } catch (error) {
    throw new Error(`these opening hours cannot be computed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Half-open states of the library ("unknown") count as closed, so a change between these two is none. */
function changeAfter(hours: OpeningHours, at: number, limit: number): number | undefined {
  const open = hours.getState(new Date(at));
  let change = hours.getNextChange(new Date(at), new Date(limit));
  while (change && hours.getState(change) === open) change = hours.getNextChange(change, new Date(limit));
  return change?.getTime();
}

function openings(hours: OpeningHours, from: number, to: number): Opening[] {
  const found: Opening[] = [];
  for (const [start, end, unknown] of hours.getOpenIntervals(new Date(from), new Date(to))) {
    const last = found.at(-1);
    if (unknown) continue;
    if (last?.[1] === start.getTime()) last[1] = end.getTime();
    else found.push([start.getTime(), end.getTime()]);
  }
  return found;
}
