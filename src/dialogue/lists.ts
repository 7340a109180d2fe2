import type { Entry } from '../knowledge/schema.ts';
import { hoursOfPlaces } from './answer/organisation.ts';
import { activitiesToCome, coursesOf, coursesToJoin } from './answer/upcoming.ts';
import { choose, openChoice } from './choices.ts';
import { type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { showTopics } from './start.ts';
import { moreTopics, servicesOf } from './topics.ts';

/** So many are shown at once: with "more", a person and other topics they fill ten buttons. */
const atOnce = 7;

/** The activities that are to come, as choices. */
export function listActivities(moment: Moment, page = ''): Outcome {
  const coming = activitiesToCome(moment);
  if (coming.length === 0) return noActivities(moment);
  return list(moment, 'talk:activities', coming, { page, next: number => `activities:${number}` });
}

/** None now: news of the next ones, for who does not get it yet. */
function noActivities(moment: Moment): Outcome {
  const none = [[phrase('talk:noActivities')]];
  if (moment.subscribed) return outcome('answer', [message(moment, none, { choices: [choose.human, choose.topics] })]);
  const choices = [choose.subscribe, choose.human, choose.topics];
  return outcome('answer', [message(moment, [...none, [phrase('talk:newsOffer')]], { choices })]);
}

/** The courses of a service that one can still join. */
export function listCourses(moment: Moment, service: Entry, page = ''): Outcome {
  const pages = { page, next: (number: number) => `courses:${service.id}:${number}` };
  return { ...courses(moment, coursesOf(moment, service), pages), state: { subject: service.id } };
}

/** All courses that one can still join. */
export function listAllCourses(moment: Moment, page = ''): Outcome {
  return courses(moment, coursesToJoin(moment), { page, next: number => `courses_all:${number}` });
}

function courses(moment: Moment, open: Entry[], pages: Pages): Outcome {
  return open.length > 0 ? list(moment, 'talk:courses', open, pages) : say(moment, 'talk:noCourses');
}

/** The services behind a topic; the topics again when there is no such topic. */
export function listTopic(moment: Moment, code: string): Outcome {
  if (code === 'more') return outcome('answer', [message(moment, [[phrase('talk:topics')]], { choices: moreTopics(moment) })]);
  const services = servicesOf(moment, code);
  return services.length > 0 ? list(moment, 'talk:services', services) : showTopics(moment, 'answer');
}

/** Every place: open now, until when, when next. */
export function listHours(moment: Moment): Outcome {
  const places = moment.knowledge.entries('locations');
  const paragraphs = hoursOfPlaces(moment, undefined, { aspects: [] });
  if (paragraphs.length === 0) return showTopics(moment, 'answer');
  const choices = [...places.slice(0, atOnce).map(place => openChoice(moment, place)), choose.human, choose.topics];
  return outcome('answer', [message(moment, paragraphs, { choices })], given(places));
}

interface Pages {
  /** Which part of the list, from 0, as it stands in a choice. */
  page: string;
  /** The choice that shows another part. */
  next(page: number): string;
}

function list(moment: Moment, key: string, entries: Entry[], pages?: Pages): Outcome {
  const page = Math.trunc(Number(pages?.page)) || 0;
  const from = page > 0 && page * atOnce < entries.length ? page * atOnce : 0;
  const shown = entries.slice(from, from + atOnce);
  const rest = entries.length > from + atOnce;
  const more = rest && pages ? [{ id: pages.next(from / atOnce + 1), label: phrase('topic:more') }] : [];
  const choices = [...shown.map(entry => openChoice(moment, entry)), ...more, choose.human, choose.topics];
  return outcome('answer', [message(moment, [[phrase(key, { count: entries.length })]], { choices })], given(shown));
}

function given(entries: Entry[]): Pick<Outcome, 'entries' | 'events'> {
  const found = entries.slice(0, 5).map(({ id }) => ({ id, score: 1 }));
  return { entries: found, events: [{ type: 'answer_given', entries: found, confidence: 1 }] };
}

function say(moment: Moment, key: string): Outcome {
  return outcome('answer', [message(moment, [[phrase(key)]], { choices: [choose.human, choose.topics] })]);
}
