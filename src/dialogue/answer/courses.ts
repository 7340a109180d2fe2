import { type CourseState, courseState } from '../../knowledge/lessons.ts';
import type { Line, OfferedChoice } from '../../text/index.ts';
import { entryChoice, openChoice } from '../choices.ts';
import { type Moment, marked, nameOf, phrase, read } from '../moment.ts';
import type { Asked, Composer, EntryOf } from './composer.ts';
import { contactLines } from './contact.ts';
import { audience, childcare, price, textFact } from './facts.ts';
import { dateValue, dayName, daysOf, missedAt, placeOfHours, spansValue, today, usualWeek } from './hours.ts';
import { directions, locationOf, placeChoice, where } from './place.ts';

type Course = EntryOf<'courses'>;

/** A course: what it is, its lessons, its beginning and end, until when to enrol. */
export const courses: Composer<Course> = {
  title: nameOf,
  intro: (moment, course) => textFact(moment, course, 'description', ''),
  notice: (moment, course) => (stateOf(moment, course).phase === 'over' ? [[phrase('answer:courseOver')]] : []),
  facts: {
    when,
    open_now: when,
    next_date: (moment, course, asked) =>
      asked.day ? when(moment, course, asked) : [...nextLesson(moment, course), ...period(moment, course)],
    where: (moment, course) => where(moment, placeOf(moment, course)),
    directions: (moment, course) => directions(moment, placeOf(moment, course)),
    price: (moment, course) => price(moment, course, course.fee),
    enrol,
    bring: (moment, course) => inherited(moment, course, 'bring', '🎒'),
    audience: (moment, course) => level(course).concat(audience(moment, course)),
    childcare: (_, course) => childcare(course.childcare),
    contact: contactLines,
    certificate: (moment, course) => textFact(moment, course, 'exam', '🎓'),
    language: () => [],
  },
  useful: ['when', 'where', 'price', 'enrol'],
  offered: ['enrol', 'when', 'price', 'where', 'bring', 'childcare', 'directions'],
  further,
  admits: true,
};

function stateOf(moment: Moment, course: Course): CourseState {
  return courseState(course, moment.now, placeOfHours(moment));
}

function placeOf(moment: Moment, course: Course) {
  return locationOf(moment, course.location);
}

function when(moment: Moment, course: Course, { day, period: days }: Asked): Line[][] {
  if (day) return lessonsOn(moment, course, day);
  const dates = days ? daysOf(days) : [];
  const taught = dates.filter(date => stateOf(moment, course).lessonsOn(date).spans.length > 0);
  if (dates.length > 0) return (taught.length > 0 ? taught : dates.slice(0, 1)).flatMap(date => lessonsOn(moment, course, date));
  return [...period(moment, course), ...usualWeek(moment, course.weekly, course.start), ...nextLesson(moment, course)];
}

function period(moment: Moment, { start, end }: Course): Line[][] {
  return [[phrase('answer:period', { start: plainDate(moment, start), end: plainDate(moment, end) })]];
}

function plainDate(moment: Moment, date: string) {
  return { ...dateValue(moment, date), weekday: false };
}

/** The lessons of one day; when there are none, the next lesson. */
function lessonsOn(moment: Moment, course: Course, date: string): Line[][] {
  const { spans } = stateOf(moment, course).lessonsOn(date);
  const day = dayName(moment, date);
  if (spans.length > 0) {
    const hours = [phrase('answer:dayLesson', { day, hours: spansValue(spans) })];
    const over = date === today(moment) && missedAt(moment, spans, date, {}) !== undefined;
    return over ? [hours, ...nextLesson(moment, course)] : [hours];
  }
  return [[phrase('answer:dayNoLesson', { day })], ...nextLesson(moment, course)];
}

function nextLesson(moment: Moment, course: Course): Line[][] {
  const { next, phase } = stateOf(moment, course);
  if (!next) return [];
  const key = phase === 'before' ? 'answer:firstLesson' : 'answer:nextLesson';
  return [[phrase(key, { day: dayName(moment, next.date), hours: spansValue([next]) })]];
}

/** Until when, and how: the course's own text, or that of the service it belongs to. */
function enrol(moment: Moment, course: Course): Line[][] {
  return [...deadline(moment, course), ...inherited(moment, course, 'enrolment', '📝')];
}

function deadline(moment: Moment, { enrolBy }: Course): Line[][] {
  if (!enrolBy) return [];
  return [[phrase(enrolBy < today(moment) ? 'answer:enrolOver' : 'answer:enrolBy', { date: dateValue(moment, enrolBy) })]];
}

function inherited(moment: Moment, course: Course, path: string, mark: string): Line[][] {
  const service = course.service ? moment.knowledge.entry(course.service) : undefined;
  const text = read(moment, course, path) ?? (service && read(moment, service, path));
  return text ? [marked(mark, text)] : [];
}

function level({ level }: Course): Line[][] {
  return level ? [[phrase('answer:level', { level })]] : [];
}

function further(moment: Moment, course: Course): OfferedChoice[] {
  if (stateOf(moment, course).phase !== 'over') return [entryChoice('ics', course), ...placeChoice(placeOf(moment, course))];
  const service = course.service ? moment.knowledge.entry(course.service) : undefined;
  return service ? [openChoice(moment, service)] : [];
}
