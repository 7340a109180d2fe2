import type { Calendar, Opening } from './calendar-types.ts';

const minute = 60_000;
const day = 1440 * minute;

/** Do some hours run past midnight (`20:00-02:00`, `20:00-26:00`)? */
export function hasNights(syntax: string): boolean {
  const ranges = syntax.matchAll(/(\d?\d:\d\d)\s*-\s*(\d?\d:\d\d)/g);
  return [...ranges].some(([, from = '', to = '']) => to.padStart(5, '0') <= from.padStart(5, '0') || to > '24:00');
}

/**
 * Keeps nights whole. The library closes by calendar days: a holiday would end the night before it at midnight, and the small hours
 * after a closed evening would be open. Here the night goes with its evening. `usual` are the same hours without closures.
 */
export function keepNights(actual: Calendar, usual: Calendar): Calendar {
  const held = ([midnight]: Opening): boolean => actual.isOpen(midnight - minute);
  const openings = (from: number, to: number): Opening[] => {
    const found = nightsIn(from, to, usual).reduce((all, night) => replaced(all, night, held(night)), actual.openings(from, to));
    const within = found.map(([start, end]): Opening => [Math.max(start, from), Math.min(end, to)]);
    return joined(within.filter(([start, end]) => start < end));
  };
  return {
    ...actual,
    openings,
    isOpen: at => openings(at, at + minute).length > 0,
    changeAfter: (at, limit) => changeAfter(openings, at, limit),
  };
}

/** The hours from midnight on of the usual nights that touch a time. */
function nightsIn(from: number, to: number, usual: Calendar): Opening[] {
  return usual.openings(startOfDay(from) - day / 2, to + day / 2).flatMap(([start, end]): Opening[] => {
    const midnight = startOfDay(start) + day;
    const night = start > midnight - day / 2 && end > midnight && end < midnight + day / 2;
    return night ? [[midnight, end]] : [];
  });
}

function replaced(openings: Opening[], [start, end]: Opening, open: boolean): Opening[] {
  const before = openings.map(([from, to]): Opening => [from, Math.min(to, start)]);
  const after = openings.map(([from, to]): Opening => [Math.max(from, end), to]);
  const night: Opening[] = open ? [[start, end]] : [];
  return [...before, ...night, ...after].filter(([from, to]) => from < to);
}

function joined(openings: Opening[]): Opening[] {
  const found: Opening[] = [];
  for (const [from, to] of openings.sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && last[1] >= from) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

function changeAfter(openings: Calendar['openings'], at: number, limit: number): number | undefined {
  const open = openings(at, at + minute).length > 0;
  // Most changes are near: look two days ahead, then four, eight, …
  for (let from = at, ahead = 2 * day; from < limit; from += ahead, ahead *= 2) {
    const to = Math.min(from + ahead, limit);
    const [first] = openings(from, to);
    if (open && first?.[0] !== from) return from;
    if (open && first && first[1] < to) return first[1];
    if (!open && first) return first[0];
  }
}

function startOfDay(at: number): number {
  return Math.floor(at / day) * day;
}
