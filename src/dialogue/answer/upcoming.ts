import { isOffered } from '../../knowledge/offer.ts';
import type { Entry } from '../../knowledge/schema.ts';
import type { Moment } from '../moment.ts';
import type { EntryOf } from './composer.ts';
import { clock, placeOfHours, today } from './hours.ts';

/** Can it still be had? Services, places and answers always; courses and activities until they are over. */
export function isToCome(moment: Moment, entry: Entry): boolean {
  return isOffered(entry, clock(moment), placeOfHours(moment));
}

/** The courses of a service that are not over, in the order of the file. */
export function coursesOf(moment: Moment, service: Entry): EntryOf<'courses'>[] {
  return moment.knowledge.entries('courses').filter(course => course.service === service.id && isToCome(moment, course));
}

/** The courses of the organisation that one can still enrol for, in the order of the file. */
export function coursesToJoin(moment: Moment): EntryOf<'courses'>[] {
  const { knowledge } = moment;
  return knowledge
    .entries('courses')
    .filter(course => isToCome(moment, course) && (course.enrolBy === undefined || course.enrolBy >= today(moment)));
}

/** Activities that are to come, the soonest first. */
export function activitiesToCome(moment: Moment): EntryOf<'activities'>[] {
  const { knowledge } = moment;
  const coming = knowledge.entries('activities').filter(activity => isToCome(moment, activity));
  return coming.sort((a, b) => a.start.localeCompare(b.start));
}
