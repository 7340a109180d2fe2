import { regularHours } from '../../knowledge/hours/regular.ts';
import type { Entry } from '../../knowledge/schema.ts';
import type { DayPart } from '../time/day-parts.ts';
import { partsOfSpan } from '../time/day-parts.ts';
import type { Aspect } from '../understanding.ts';
import { factsOf } from './facts.ts';

/** What of an entry narrows a choice: where and when it is, for whom, what it costs. Undefined: it does not say. */
export interface Facets {
  section: Entry['section'];
  location: string | undefined;
  /** Weekday (1 = Monday) → parts of that day. */
  times: ReadonlyMap<number, ReadonlySet<DayPart>> | undefined;
  /** The date of something that happens once. */
  date: string | undefined;
  level: string | undefined;
  ages: { min: number; max: number } | undefined;
  free: boolean | undefined;
  /** What it states of itself. */
  facts: ReadonlySet<Aspect>;
  /** Of a course: the service that it belongs to. */
  service: string | undefined;
  /** The last day on which one can enrol. */
  enrolBy: string | undefined;
  /** Of a course: the ideas of its name, which tell it from its like. */
  nameIdeas?: ReadonlySet<string>;
}

const LEVEL = /\b(alfa|[abc][12])\b/i;

export function facetsOf(entry: Entry): Facets {
  const hours = hoursOf(entry);
  const ages = 'ages' in entry && entry.ages ? { min: entry.ages.min ?? 0, max: entry.ages.max ?? 120 } : undefined;
  return {
    section: entry.section,
    location: placeOf(entry),
    times: hours ? timesOf(hours) : undefined,
    date: entry.section === 'activities' ? entry.start.slice(0, 10) : undefined,
    level: entry.section === 'courses' ? entry.level?.match(LEVEL)?.[1]?.toLowerCase() : undefined,
    ages,
    service: entry.section === 'courses' ? entry.service : undefined,
    enrolBy: entry.section === 'courses' ? entry.enrolBy : undefined,
    facts: factsOf(entry),
    free: 'fee' in entry && entry.fee ? entry.fee.amount === 0 : undefined,
  };
}

function placeOf(entry: Entry): string | undefined {
  if (entry.section === 'locations') return entry.id;
  return 'location' in entry && typeof entry.location === 'string' ? entry.location : undefined;
}

function hoursOf(entry: Entry): string | undefined {
  if (entry.section === 'services') return entry.schedule;
  return entry.section === 'courses' ? entry.weekly : undefined;
}

function timesOf(syntax: string): Map<number, Set<DayPart>> {
  const times = new Map<number, Set<DayPart>>();
  for (const { weekdays, spans } of regularHours(syntax)) {
    for (const weekday of weekdays) {
      const parts = times.get(weekday) ?? new Set<DayPart>();
      for (const span of spans) for (const part of partsOfSpan(span.from, span.to)) parts.add(part);
      times.set(weekday, parts);
    }
  }
  return times;
}
