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

/** What has this age as its last is for the young. */
const GROWN_UP = 30;

/**
 * How many of the things that a message says hold for an entry, and how many do not; what the entry does not say counts for
 * neither. `isForOthers`: for another age or level than was said.
 */
export function narrowingOf(said: Narrowing, facets: Facets): { fits: number; clashes: number; isForOthers: boolean } {
  const ofAge = said.age !== undefined && facets.ages ? said.age >= facets.ages.min && said.age <= facets.ages.max : undefined;
  const ofLevel = said.level && facets.level ? said.level === facets.level : undefined;
  const verdicts = [
    said.locations.length > 0 && facets.location !== undefined ? said.locations.includes(facets.location) : undefined,
    timesFit(said, facets),
    ofLevel,
    ofAge,
    said.free && facets.free !== undefined ? facets.free || undefined : undefined,
  ];
  return {
    fits: verdicts.filter(verdict => verdict === true).length,
    clashes: verdicts.filter(verdict => verdict === false).length,
    // A child's age is said where its mother wants to learn, too: it speaks only against what is for the young.
    isForOthers: (ofAge === false && (facets.ages?.max ?? 0) < GROWN_UP) || ofLevel === false,
  };
}

function timesFit({ weekday, part, weekend, date }: Narrowing, { times, date: own }: Facets): boolean | undefined {
  // A feast is held on another day than its name says: only a hit counts.
  if (own !== undefined) return date === own ? true : undefined;
  if (!times || (weekday === undefined && part === undefined && !weekend)) return undefined;
  const named = [...(weekday !== undefined ? [weekday] : []), ...(weekend ? [6, 7] : [])];
  const days = named.length > 0 ? named : [...times.keys()];
  return days.some(day => {
    const parts = times.get(day);
    return parts !== undefined && (part === undefined || parts.has(part));
  });
}
