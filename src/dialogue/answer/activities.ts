import { activityState } from '../../knowledge/activities.ts';
import type { Line, OfferedChoice } from '../../text/index.ts';
import { choose, entryChoice } from '../choices.ts';
import { type Moment, marked, nameOf, phrase, read } from '../moment.ts';
import type { Composer, EntryOf } from './composer.ts';
import { contactLines } from './contact.ts';
import { audience, price, textFact } from './facts.ts';
import { dayName, placeOfHours, spansValue } from './hours.ts';
import { directions, locationOf, placeChoice, where } from './place.ts';
import { isToCome } from './upcoming.ts';

type Activity = EntryOf<'activities'>;

/** Something that happens once, on a date. */
export const activities: Composer<Activity> = {
  title: nameOf,
  intro: (moment, activity) => textFact(moment, activity, 'description', ''),
  notice: (moment, activity) => (isToCome(moment, activity) ? [] : [[phrase('answer:activityOver')]]),
  facts: {
    when,
    open_now: when,
    next_date: when,
    duration: (moment, activity) => [...when(moment, activity), ...textFact(moment, activity, 'description', '')],
    where: place,
    directions: (moment, activity) => orElse(directions(moment, locationOf(moment, activity.location)), place(moment, activity)),
    price: (moment, activity) => price(moment, activity, activity.fee),
    enrol: (moment, activity) => textFact(moment, activity, 'signUp', '📝'),
    audience: forWhom,
    places: (moment, activity) => [...textFact(moment, activity, 'signUp', '📝')],
    contact: contactLines,
  },
  useful: ['when', 'where', 'price', 'enrol'],
  offered: ['enrol', 'price', 'where', 'when', 'audience', 'directions'],
  further,
  admits: true,
};

/** Who may come along often stands in the description. */
function forWhom(moment: Moment, activity: Activity): Line[][] {
  const words = audience(moment, activity);
  return words.length > 0 ? [...words, ...textFact(moment, activity, 'description', '')] : [];
}

/** Whatever day was named: it takes place on its own. */
function when(moment: Moment, activity: Activity): Line[][] {
  const { date, from, to, endDate } = activityState(activity, moment.now, placeOfHours(moment).timezone);
  const day = dayName(moment, date);
  if (!to) return [[phrase('answer:date', { day, hours: { time: from } })]];
  if (!endDate) return [[phrase('answer:date', { day, hours: spansValue([{ from, to }]) })]];
  return [[phrase('answer:dates', { day, from: { time: from }, lastDay: dayName(moment, endDate), to: { time: to } })]];
}

function place(moment: Moment, activity: Activity): Line[][] {
  const own = typeof activity.location === 'object' ? read(moment, activity, 'location') : undefined;
  return own ? [marked('📍', own)] : where(moment, locationOf(moment, activity.location));
}

function orElse(first: Line[][], second: Line[][]): Line[][] {
  return first.length > 0 ? first : second;
}

function further(moment: Moment, activity: Activity): OfferedChoice[] {
  if (!isToCome(moment, activity)) return [choose.activities];
  return [entryChoice('ics', activity), ...placeChoice(locationOf(moment, activity.location))];
}
