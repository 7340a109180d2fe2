import { nameOf } from '../moment.ts';
import type { Composer, EntryOf } from './composer.ts';
import { contactLines } from './contact.ts';
import { textFact } from './facts.ts';
import { directions, placeChoice, where } from './place.ts';
import { timeFacts } from './schedule.ts';

type Location = EntryOf<'locations'>;

/** A place of the organisation: its hours, its address, the way there. */
export const locations: Composer<Location> = {
  title: nameOf,
  intro: () => [],
  facts: {
    ...timeFacts<Location>(location => location.openingHours),
    where,
    directions,
    audience: (moment, location) => textFact(moment, location, 'accessibility', '♿'),
    contact: (moment, location) => [...contactLines(moment), ...where(moment, location)],
  },
  useful: ['when', 'where'],
  offered: ['when', 'directions', 'where', 'contact'],
  further: (_, location) => placeChoice(location),
  admits: true,
};
