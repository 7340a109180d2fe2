import { clockOf, daysBetween, type Now, wallClock, wallOf } from './hours/clock.ts';
import type { Activity } from './schema.ts';

export interface ActivityState {
  phase: 'coming' | 'now' | 'over';
  /** The day and time on which it begins. */
  date: string;
  from: string;
  to?: string;
  /** The day on which it ends, when that is another one. */
  endDate?: string;
  /** Calendar days from today to its first day: 0 is today, 1 tomorrow; negative when it has begun before today. */
  daysAway: number;
}

/** An activity without an end counts as going on for three hours. */
const usualLength = 3 * 3_600_000;

/** Where an activity stands. `start` and `end` are on the clock of `zone`. */
export function activityState(activity: Pick<Activity, 'start' | 'end'>, now: Now, zone: string): ActivityState {
  const clock = wallClock(now, zone);
  const [at, start] = [wallOf(clock.date, clock.time), momentOf(activity.start)];
  const end = activity.end ? momentOf(activity.end) : start + usualLength;
  const { date, time: from } = clockOf(start);
  const last = clockOf(end);
  return {
    phase: at < start ? 'coming' : at < end ? 'now' : 'over',
    date,
    from,
    ...(activity.end && { to: last.time, ...(last.date !== date && { endDate: last.date }) }),
    daysAway: daysBetween(clock.date, date),
  };
}

function momentOf(minute: string): number {
  return wallOf(minute.slice(0, 10), minute.slice(11));
}
