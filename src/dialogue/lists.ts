import type { Entry } from '../knowledge/schema.ts';
import { hoursOfPlaces } from './answer/organisation.ts';
import { activitiesToCome, coursesOf } from './answer/upcoming.ts';
import { choose, openChoice } from './choices.ts';
import { type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { showTopics } from './start.ts';
import { moreTopics, servicesOf } from './topics.ts';

/** So many of a kind are shown: with a person and other topics they fill ten buttons. */
const most = 8;

/** The activities that are to come, as choices. */
export function listActivities(moment: Moment): Outcome {
  const coming = activitiesToCome(moment);
  return coming.length > 0 ? list(moment, 'talk:activities', coming) : say(moment, 'talk:noActivities');
}

/** The courses of a service that one can still join. */
export function listCourses(moment: Moment, service: Entry): Outcome {
  const open = coursesOf(moment, service);
  const listed = open.length > 0 ? list(moment, 'talk:courses', open) : say(moment, 'talk:noCourses');
  return { ...listed, state: { subject: service.id } };
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
  const choices = [...places.slice(0, most - 2).map(place => openChoice(moment, place)), choose.human, choose.topics];
  return outcome('answer', [message(moment, paragraphs, { choices })], given(places));
}

function list(moment: Moment, key: string, entries: Entry[]): Outcome {
  const choices = [...entries.slice(0, most).map(entry => openChoice(moment, entry)), choose.human, choose.topics];
  return outcome('answer', [message(moment, [[phrase(key, { count: entries.length })]], { choices })], given(entries));
}

function given(entries: Entry[]): Pick<Outcome, 'entries' | 'events'> {
  const found = entries.slice(0, 5).map(({ id }) => ({ id, score: 1 }));
  return { entries: found, events: [{ type: 'answer_given', entries: found, confidence: 1 }] };
}

function say(moment: Moment, key: string): Outcome {
  return outcome('answer', [message(moment, [[phrase(key)]], { choices: [choose.human, choose.topics] })]);
}
