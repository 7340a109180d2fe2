import type { Line, OfferedChoice } from '../../text/index.ts';
import { entryChoice } from '../choices.ts';
import { type Moment, nameOf } from '../moment.ts';
import type { Composer, EntryOf } from './composer.ts';
import { contactLines } from './contact.ts';
import { audience, childcare, price, spoken, textFact } from './facts.ts';
import { timesOf } from './next-time.ts';
import { directions, locationOf, placeChoice, where } from './place.ts';
import { coursesOf } from './upcoming.ts';

type Service = EntryOf<'services'>;

/** Something the organisation does week after week. */
export const services: Composer<Service> = {
  title: nameOf,
  intro: (moment, service) => textFact(moment, service, service.summary ? 'summary' : 'description', ''),
  details: (moment, service) => (service.summary ? textFact(moment, service, 'description', '') : []),
  facts: {
    ...timesOf<Service>(service => service.schedule),
    where: (moment, service) => where(moment, placeOf(moment, service)),
    directions: (moment, service) => directions(moment, placeOf(moment, service)),
    price: (moment, service) => price(moment, service, service.fee),
    enrol: (moment, service) => textFact(moment, service, 'enrolment', '📝'),
    bring: (moment, service) => textFact(moment, service, 'bring', '🎒'),
    audience: (moment, service) => [...audience(moment, service, service.ages), ...spoken(service.spokenLanguages)],
    childcare: (_, service) => childcare(service.childcare),
    language: (_, service) => spoken(service.spokenLanguages),
    contact: (moment, service) => [...contactLines(moment), ...withPlace(moment, service)],
  },
  useful: ['when', 'where', 'price', 'enrol'],
  offered: ['enrol', 'when', 'price', 'where', 'bring', 'audience', 'childcare', 'directions'],
  further: (moment, service) => [...courseChoices(moment, service), ...placeChoice(placeOf(moment, service))],
  admits: true,
};

function placeOf(moment: Moment, service: Service) {
  return locationOf(moment, service.location);
}

function withPlace(moment: Moment, service: Service): Line[][] {
  return where(moment, placeOf(moment, service));
}

function courseChoices(moment: Moment, service: Service): OfferedChoice[] {
  return coursesOf(moment, service).length > 0 ? [entryChoice('courses', service)] : [];
}
