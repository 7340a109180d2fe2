import type { Entry } from '../knowledge/schema.ts';

/** Is it over? `local` is the wall clock of the organisation, `2026-12-05T13:00`. Only courses and activities end. */
export function isPast(entry: Entry | undefined, local: string): boolean {
  if (entry?.section === 'courses') return entry.end < local.slice(0, 10);
  if (entry?.section !== 'activities') return false;
  return entry.end ? entry.end <= local : entry.start.slice(0, 10) < local.slice(0, 10);
}
