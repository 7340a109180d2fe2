import { activityState } from './activities.ts';
import type { Place } from './hours/calendar.ts';
import type { Now } from './hours/clock.ts';
import { coursePhase } from './lessons.ts';
import type { Entry } from './schema.ts';

/**
 * Past activities and courses that are over are not offered to anybody; everything else is.
 * For many entries, pass `now` as a wall clock (`wallClock(now, zone)`): it is computed once then.
 */
export function isOffered(entry: Entry, now: Now, place: Place): boolean {
  if (entry.section === 'activities') return activityState(entry, now, place.timezone).phase !== 'over';
  if (entry.section === 'courses') return coursePhase(entry, now, place) !== 'over';
  return true;
}
