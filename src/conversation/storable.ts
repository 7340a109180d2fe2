import type { Inbound } from '../../bots/channel.ts';

/** Longest text that is kept of one message, UTF-16 units: far above what platforms allow, far below what hurts. */
const longest = 16_000;

/** PostgreSQL stores neither the NUL character nor half a surrogate pair. */
const clean = (text: string) => text.slice(0, longest).replaceAll('\0', '').toWellFormed();

function cleanAll(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(cleanAll);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [clean(key), cleanAll(inner)]));
  }
  return value;
}

/** The item as it can be stored: nothing a stranger sends may make the database refuse it. */
export function storable(item: Inbound): Inbound {
  return cleanAll(item) as Inbound;
}
