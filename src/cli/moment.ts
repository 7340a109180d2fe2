import { InvalidArgumentError } from 'commander';
import { instant } from '../knowledge/hours/clock.ts';

/** Gives milliseconds since 1970, once the organisation's time zone is known. */
export type Moment = (zone: string) => number;

export const momentHint = 'a moment such as 2026-12-01T10:00+01:00';

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * Reads ISO 8601: `2026-12-01T10:00+01:00`, `2026-12-01T09:00Z`. Without an offset it is the organisation's clock that shows it,
 * whatever the zone of this machine; without a time it is midnight. Undefined when it is no such thing.
 */
export function readMoment(given: string): Moment | undefined {
  const [, date = '', time = '00:00', seconds = '00', offset] = iso.exec(given.trim()) ?? [];
  const wall = Date.parse(`${date}T${time}:${seconds}Z`);
  // Date.parse takes the 30th of February for the 2nd of March.
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 16) !== `${date}T${time}`) return undefined;
  if (!offset) return zone => instant(date, time, zone) + Number(seconds) * 1000;
  const moment = Date.parse(`${date}T${time}:${seconds}${withColon(offset.toUpperCase())}`);
  return Number.isNaN(moment) ? undefined : () => moment;
}

function withColon(offset: string): string {
  return offset === 'Z' ? offset : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;
}

/** For `--now`. */
export function momentOption(given: string): Moment {
  const moment = readMoment(given);
  if (!moment) throw new InvalidArgumentError(`Write ${momentHint}.`);
  return moment;
}

/** The moment that the clock shows now. */
export const rightNow: Moment = () => Date.now();
