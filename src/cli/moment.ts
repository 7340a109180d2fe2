import { UsageError } from './explain.ts';

/** Reads a moment given as ISO 8601, such as `2026-12-01T10:00+01:00`; now when there is none. */
export function moment(given: string | undefined): number {
  if (given === undefined) return Date.now();
  const parsed = /^\d{4}-\d\d-\d\d/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(parsed)) throw new UsageError('--now takes a moment such as 2026-12-01T10:00+01:00.');
  return parsed;
}
