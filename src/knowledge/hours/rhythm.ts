import { daysBetween } from './clock.ts';
import type { Span } from './spans.ts';

/** One date of a weekday, with its spans (none: closed). */
export interface Occasion {
  date: string;
  spans: Span[];
}

/** On which of these weekdays it is open, and when. */
export interface Rhythm {
  spans: Span[];
  /** Only the first (1), second … or last (-1) such weekdays of a month. */
  nth?: number[];
  /** Every second week only. */
  everySecondWeek?: true;
  /** Often otherwise, in no rhythm that is known here: the coming dates say more. */
  irregular?: true;
}

const mostly = 0.75;
/** With fewer months, "the second and third Monday" would be read into a course of two weeks. */
const monthsForNth = 4;

/** The rhythm in a year's dates of one weekday; undefined when it is never open. */
export function rhythmOf(occasions: Occasion[]): Rhythm | undefined {
  const open = occasions.filter(({ spans }) => spans.length > 0);
  const months = new Set(open.map(monthOf));
  const possible = occasions.filter(occasion => months.has(monthOf(occasion)));
  const { spans, share } = commonest(open);
  if (!spans) return undefined;
  const unsteady = share < mostly ? { irregular: true as const } : {};
  const nth = months.size >= monthsForNth ? ordinals(open, possible) : undefined;
  if (nth) return { spans, nth, ...unsteady };
  if (open.length >= mostly * possible.length) return { spans, ...unsteady };
  return everySecondWeek(open) ? { spans, everySecondWeek: true, ...unsteady } : { spans, irregular: true };
}

/** Is this date, `2026-12-26`, the first, second … or last such weekday of its month? */
export function isNth(date: string, nth: number[]): boolean {
  return nth.includes(fromStart(date)) || nth.includes(fromEnd(date));
}

function commonest(open: Occasion[]): { spans?: Span[]; share: number } {
  const counts = new Map<string, number>();
  for (const { spans } of open) counts.set(JSON.stringify(spans), (counts.get(JSON.stringify(spans)) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best ? { spans: JSON.parse(best[0]) as Span[], share: best[1] / open.length } : { share: 0 };
}

/** The ordinals that explain the open dates exactly, if they leave any out. */
function ordinals(open: Occasion[], possible: Occasion[]): number[] | undefined {
  if (open.length === possible.length) return undefined;
  return [fromStart, fromEnd]
    .map(ordinal => [...new Set(open.map(({ date }) => ordinal(date)))].sort((a, b) => a - b))
    .find(found => possible.filter(({ date }) => isNth(date, found)).length === open.length);
}

function everySecondWeek(open: Occasion[]): boolean {
  const gaps = open.slice(1).map(({ date }, index) => daysBetween(open[index]?.date ?? date, date));
  return gaps.length > 0 && gaps.filter(gap => gap === 14).length >= mostly * gaps.length;
}

function monthOf({ date }: Occasion): string {
  return date.slice(0, 7);
}

function fromStart(date: string): number {
  return Math.ceil(Number(date.slice(8)) / 7);
}

function fromEnd(date: string): number {
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  return -Math.ceil((last - Number(date.slice(8)) + 1) / 7);
}
