import type { Line } from '../../text/index.ts';
import { type Moment, nameOf, phrase } from '../moment.ts';
import type { Composer, EntryOf } from './composer.ts';
import { textFact } from './facts.ts';

type Partner = EntryOf<'partners'>;

/** Another organisation: what it helps with, when to go there, how to reach it. */
export const partners: Composer<Partner> = {
  title: nameOf,
  intro: (moment, partner) => [...textFact(moment, partner, 'helpsWith', ''), ...textFact(moment, partner, 'whenToRefer', '👉')],
  facts: { contact: reach },
  useful: ['contact'],
  offered: ['contact'],
  admits: false,
};

function reach(_: Moment, { phone, website }: Partner): Line[][] {
  return [...(phone ? [[phrase('answer:phone', { phone })]] : []), ...(website ? [[phrase('answer:website', { website })]] : [])];
}
