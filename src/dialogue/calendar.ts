import ical from 'ical-generator';
import { addDays, daysBetween, instant } from '../knowledge/hours/clock.ts';
import { courseState } from '../knowledge/lessons.ts';
import type { Entry } from '../knowledge/schema.ts';
import type { EntryOf } from './answer/composer.ts';
import { composerOf } from './answer/composers.ts';
import { placeOfHours, today } from './answer/hours.ts';
import { addressOf, locationOf } from './answer/place.ts';
import { isToCome } from './answer/upcoming.ts';
import { choose } from './choices.ts';
import { type Moment, nameOf, phrase, read } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';

type Dated = EntryOf<'courses'> | EntryOf<'activities'>;

interface Occasion {
  /** Milliseconds since 1970. */
  start: number;
  end: number;
}

/** No course lasts longer than this many days; a typing mistake in a year must not fill a calendar. */
const longestCourse = 400;

/** A calendar file of a course's coming lessons or of an activity; undefined for what has no dates ahead. */
export function giveCalendar(moment: Moment, entry: Entry): Outcome | undefined {
  if (entry.section !== 'courses' && entry.section !== 'activities') return undefined;
  if (!isToCome(moment, entry)) return undefined;
  const occasions = entry.section === 'courses' ? lessons(moment, entry) : [occasionOf(moment, entry)];
  if (occasions.length === 0) return undefined;
  const name = nameOf(moment, entry).text;
  const file = { name: `${entry.id}.ics`, mime: 'text/calendar', content: calendar(moment, entry, name, occasions) };
  // Not every channel takes files: the dates stand in words too.
  const when = composerOf(entry).facts.when?.(moment, entry, { aspects: [] }) ?? [];
  const said = message(moment, [[phrase('talk:calendar', { name })], ...when], { file, choices: [choose.human, choose.topics] });
  const entries = [{ id: entry.id, score: 1 }];
  return outcome('answer', [said], {
    entries,
    events: [{ type: 'answer_given', entries, confidence: 1 }],
    state: { subject: entry.id },
  });
}

function calendar(moment: Moment, entry: Dated, name: string, occasions: Occasion[]): string {
  const file = ical({ name, prodId: { company: 'Houvast', product: 'Houvast' } });
  const description = read(moment, entry, 'description')?.text;
  const location = placeText(moment, entry);
  for (const { start, end } of occasions) {
    const dates = { start: new Date(start), end: new Date(end), stamp: new Date(moment.now) };
    const id = `${entry.id}-${new Date(start).toISOString()}@${moment.knowledge.organisation.id}`;
    file.createEvent({ id, summary: name, ...dates, ...(description && { description }), ...(location && { location }) });
  }
  return file.toString();
}

function placeText(moment: Moment, entry: Dated): string | undefined {
  const location = locationOf(moment, entry.location);
  if (location) return `${nameOf(moment, location).text}, ${addressOf(location)}`;
  return typeof entry.location === 'object' ? read(moment, entry, 'location')?.text : undefined;
}

/** Every lesson on its own: no rule of repetition knows holidays and closing weeks. */
function lessons(moment: Moment, course: EntryOf<'courses'>): Occasion[] {
  const place = placeOfHours(moment);
  const { lessonsOn } = courseState(course, moment.now, place);
  const gone = Math.max(0, daysBetween(course.start, today(moment)));
  const first = addDays(course.start, gone);
  const days = Math.min(daysBetween(first, course.end) + 1, longestCourse);
  return Array.from({ length: days }, (_, index) => addDays(first, index)).flatMap(date =>
    lessonsOn(date).spans.map(({ from, to }) => between(date, from, to > from ? date : addDays(date, 1), to, place.timezone)),
  );
}

function occasionOf(moment: Moment, { start, end }: EntryOf<'activities'>): Occasion {
  const [date = '', from = ''] = start.split('T');
  const [lastDate = date, to = from] = (end ?? start).split('T');
  return between(date, from, lastDate, to, placeOfHours(moment).timezone);
}

function between(date: string, from: string, lastDate: string, to: string, zone: string): Occasion {
  return { start: instant(date, from, zone), end: instant(lastDate, to, zone) };
}
