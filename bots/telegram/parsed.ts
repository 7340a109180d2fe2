import type { Inbound } from '../channel.ts';

/** What one update amounts to. */
export interface Parsed {
  items: Inbound[];
  unknown: number;
}

/** Nothing to answer, and nothing strange. */
export const nothing: Parsed = { items: [], unknown: 0 };

/** A kind or shape that we do not know. */
export const strange: Parsed = { items: [], unknown: 1 };

/** One thing that happened. */
export const one = (item: Inbound): Parsed => ({ items: [item], unknown: 0 });
