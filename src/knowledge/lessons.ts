import type { Place } from './hours/calendar.ts';
import { addDays, clockOf, type Now, wallClock, wallOf } from './hours/clock.ts';
import { type Closure, closures } from './hours/closures.ts';
import { type DayHours, daysFrom, hoursOfDay } from './hours/day.ts';
import { type RegularHours, regularHours } from './hours/regular.ts';
import type { Span } from './hours/spans.ts';
import type { Course } from './schema.ts';

/** `before` the first day, `running`, or `over`: after the last day or the end of the last lesson. */
export type CoursePhase = 'before' | 'running' | 'over';

/** A lesson; a `to` not after `from` is on the next morning. */
export interface Lesson extends Span {
  date: string;
}

/** The lessons of one day, or why there are none. */
export interface LessonDay extends Omit<DayHours, 'reason'> {
  reason?: DayHours['reason'] | 'before_start' | 'after_end';
}

/** What the lessons of a course are computed from. */
export type CourseDates = Pick<Course, 'start' | 'end' | 'weekly' | 'closed' | 'enrolBy'>;

export interface CourseState {
  phase: CoursePhase;
  /** First and last day, `2027-01-11`. */
  start: string;
  end: string;
  enrolBy?: string;
  /** The deadline (its day included) has not passed; without a deadline: the course is not over. */
  enrolOpen: boolean;
  /** The first lesson that is not over, so perhaps one that goes on right now. */
  next?: Lesson;
  /** The usual week. */
  regular: readonly RegularHours[];
  /** The lessons of a day, `2026-12-24`. */
  lessonsOn(date: string): LessonDay;
  /** Holidays and weeks without lessons, within the course, that touch the `days` days from `from` on. */
  breaks(from: string, days: number): Closure[];
}

const endings = new Map<string, number>();
const room = 10_000;

/**
 * Where a course stands: its lessons are `weekly` without `closed`, from `start` to `end`, both included.
 * Throws an Error for hours that `checkHours` refuses as unreadable.
 */
export function courseState(course: CourseDates, now: Now, place: Place): CourseState {
  const { start, end, enrolBy } = course;
  const { date: today, time } = wallClock(now, place.timezone);
  const phase = coursePhase(course, { date: today, time }, place);
  const next = nextLesson(course, wallOf(today, time), place);
  return {
    phase,
    start,
    end,
    ...(enrolBy && { enrolBy }),
    enrolOpen: phase !== 'over' && (enrolBy === undefined || today <= enrolBy),
    ...(next && { next }),
    regular: regularHours(course.weekly, start),
    lessonsOn: date => lessonsOn(course, date, place),
    breaks: (from, days) => breaks(course, from, days, place),
  };
}

/** As in `courseState`, but quick: fit for filtering many courses. Pass `now` as a wall clock then. */
export function coursePhase(course: CourseDates, now: Now, place: Place): CoursePhase {
  const { date, time } = wallClock(now, place.timezone);
  if (date < course.start) return 'before';
  return date > course.end || wallOf(date, time) >= endOfLessons(course, place) ? 'over' : 'running';
}

function lessonsOn(course: CourseDates, date: string, place: Place): LessonDay {
  const day = hoursOfDay(lessonHours(course), date, place);
  if (date < course.start) return { date, weekday: day.weekday, spans: [], reason: 'before_start' };
  return date > course.end ? { date, weekday: day.weekday, spans: [], reason: 'after_end' } : day;
}

/** Begins a day early: a lesson may run past midnight. */
function nextLesson(course: CourseDates, at: number, place: Place): Lesson | undefined {
  const first = later(addDays(clockOf(at).date, -1), course.start);
  for (const { date, spans } of daysFrom(lessonHours(course), first, place)) {
    if (date > course.end) return undefined;
    const span = spans.find(each => endOf(date, each) > at);
    if (span) return { date, ...span };
  }
}

/** The end of the last lesson, in wall milliseconds; the first moment of the course when it has none. */
function endOfLessons(course: CourseDates, place: Place): number {
  const key = [place.country, course.start, course.end, lessonHours(course)].join(' ');
  const known = endings.get(key);
  if (known !== undefined) return known;
  if (endings.size > room) endings.clear();
  const ending = lastEnding(course, place);
  endings.set(key, ending);
  return ending;
}

function lastEnding(course: CourseDates, place: Place): number {
  for (let date = course.end; date >= course.start; date = addDays(date, -1)) {
    const last = hoursOfDay(lessonHours(course), date, place).spans.at(-1);
    if (last) return endOf(date, last);
  }
  return wallOf(course.start, '00:00');
}

function endOf(date: string, { from, to }: Span): number {
  return wallOf(to > from ? date : addDays(date, 1), to);
}

function breaks(course: CourseDates, from: string, days: number, place: Place): Closure[] {
  const { start, end } = course;
  const found = closures(lessonHours(course), from, days, place);
  return found
    .filter(({ from: first, to }) => first <= end && (to ?? end) >= start)
    .map(closure => ({ ...closure, from: later(closure.from, start) }))
    .filter(({ to }) => to !== undefined && to < end);
}

function lessonHours({ weekly, closed }: CourseDates): string {
  return closed ? `${weekly}; ${closed}` : weekly;
}

function later(one: string, other: string): string {
  return [one, other].sort()[1] ?? one;
}
