import type { Line } from '../../text/index.ts';
import { openChoice } from '../choices.ts';
import { type Moment, nameOf, phrase } from '../moment.ts';
import type { Asked, Composer, EntryOf } from './composer.ts';
import { contactLines } from './contact.ts';
import { textFact } from './facts.ts';
import { where } from './place.ts';
import { hoursAsked } from './schedule.ts';

type Organisation = EntryOf<'organisation'>;

/** The organisation itself: who it is, and all its places together. */
export const organisation: Composer<Organisation> = {
  title: (_, { name }) => ({ text: name }),
  intro: (moment, entry) => textFact(moment, entry, 'about', ''),
  facts: {
    when: hoursOfPlaces,
    open_now: hoursOfPlaces,
    next_date: hoursOfPlaces,
    where: places,
    directions: places,
    contact: (moment, { website }) => [...contactLines(moment), ...(website ? [[phrase('answer:website', { website })]] : [])],
  },
  useful: ['contact', 'where'],
  offered: ['open_now', 'where', 'contact'],
  further: moment =>
    moment.knowledge
      .entries('locations')
      .slice(0, 4)
      .map(location => openChoice(moment, location)),
  admits: false,
};

function places(moment: Moment): Line[][] {
  return moment.knowledge.entries('locations').flatMap(location => where(moment, location));
}

/** Every place: open now or on the day that was named. */
export function hoursOfPlaces(moment: Moment, _: unknown, asked: Asked): Line[][] {
  return moment.knowledge.entries('locations').flatMap(location => {
    const { openingHours } = location;
    if (!openingHours) return [];
    const hours = hoursAsked(moment, openingHours, asked);
    return [[phrase('answer:place', { name: nameOf(moment, location).text })], ...hours];
  });
}
