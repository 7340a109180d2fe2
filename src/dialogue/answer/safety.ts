import { phrase } from '../moment.ts';
import type { Composer, EntryOf } from './composer.ts';
import { textFact } from './facts.ts';

/** A safety notice that somebody opened without being in danger: a choice of an offer. */
export const safety: Composer<EntryOf<'safety'>> = {
  title: (_, { contact }) => phrase('talk:call', { name: contact.name, phone: contact.phone }),
  intro: (moment, notice) => textFact(moment, notice, 'message', ''),
  facts: {},
  useful: [],
  offered: [],
  admits: false,
};
