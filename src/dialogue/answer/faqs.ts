import type { OfferedChoice } from '../../text/index.ts';
import { openChoice } from '../choices.ts';
import { type Moment, read } from '../moment.ts';
import { factsBehind } from './behind.ts';
import type { Composer, EntryOf } from './composer.ts';

type Faq = EntryOf<'faqs'>;

/** A question and its answer; where the answer does not say the fact that was asked, what it is about does. */
export const faqs: Composer<Faq> = {
  intro: (moment, faq, asked) => {
    const answer = read(moment, faq, 'answer');
    const { before, after } = factsBehind(moment, faq, answer, asked);
    return [...before, ...(answer ? [[answer]] : []), ...after];
  },
  facts: {},
  useful: [],
  offered: [],
  further: related,
  admits: false,
};

/** The services behind the answer are what most people want next. */
function related(moment: Moment, faq: Faq): OfferedChoice[] {
  const entries = (faq.related ?? []).flatMap(id => moment.knowledge.entry(id) ?? []);
  return entries
    .filter(({ section }) => section === 'services' || section === 'partners')
    .slice(0, 2)
    .map(entry => openChoice(moment, entry));
}
