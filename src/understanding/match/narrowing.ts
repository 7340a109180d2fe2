import type { DayPart } from '../time/day-parts.ts';
import type { Facets } from './facets.ts';

/** What a message says that narrows the choice. */
export interface Narrowing {
  /** Ids of the locations that it names. */
  locations: readonly string[];
  /** 1 = Monday. */
  weekday: number | undefined;
  date: string | undefined;
  part: DayPart | undefined;
  weekend: boolean;
  level: string | undefined;
  age: number | undefined;
  free: boolean;
}

/** How many of the things that a message says hold for an entry, and how many do not. What the entry does not say counts for neither. */
export function narrowingOf(said: Narrowing, facets: Facets): { fits: number; clashes: number } {
  const verdicts = [
    said.locations.length > 0 && facets.location !== undefined ? said.locations.includes(facets.location) : undefined,
    timesFit(said, facets),
    said.level && facets.level ? said.level === facets.level : undefined,
    said.age !== undefined && facets.ages ? said.age >= facets.ages.min && said.age <= facets.ages.max : undefined,
    said.free && facets.free !== undefined ? facets.free || undefined : undefined,
  ];
  return {
    fits: verdicts.filter(verdict => verdict === true).length,
    clashes: verdicts.filter(verdict => verdict === false).length,
  };
}

function timesFit({ weekday, part, weekend, date }: Narrowing, { times, date: own }: Facets): boolean | undefined {
  // A feast is held on another day than its name says: only a hit counts.
  if (own !== undefined) return date === own ? true : undefined;
  if (!times || (weekday === undefined && part === undefined && !weekend)) return undefined;
  const days = weekday !== undefined ? [weekday] : weekend ? [6, 7] : [...times.keys()];
  return days.some(day => {
    const parts = times.get(day);
    return parts !== undefined && (part === undefined || parts.has(part));
  });
}
