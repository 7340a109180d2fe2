import type { Opening } from './calendar-types.ts';
import { clockOf } from './clock.ts';

/**
 * Open from … to, `HH:MM`. It belongs to the day on which it begins: a `to` not after `from` is on the next morning
 * (`20:00`–`02:00`); midnight at the end of the day is `24:00`.
 */
export interface Span {
  from: string;
  to: string;
}

const day = 86_400_000;
/** An opening that runs past midnight belongs to the evening before if it ends by noon. */
const latestTail = day / 2;

/** Date → spans, in order, from openings. */
export function spansByDay(openings: Opening[]): Map<string, Span[]> {
  const days = new Map<string, Span[]>();
  for (const opening of openings) {
    for (const [from, to] of split(opening)) {
      const { date, time } = clockOf(from);
      const spans = days.get(date) ?? [];
      spans.push({ from: time, to: to % day === 0 ? '24:00' : clockOf(to).time });
      days.set(date, spans);
    }
  }
  return days;
}

/** Cuts an opening at midnights, but leaves an evening with its night whole. */
function split([from, to]: Opening): Opening[] {
  const midnight = Math.floor(from / day) * day + day;
  if (to <= midnight) return [[from, to]];
  const tail = to - midnight;
  const night = tail <= latestTail && tail < from - (midnight - day);
  return night ? [[from, to]] : [[from, midnight], ...split([midnight, to])];
}
