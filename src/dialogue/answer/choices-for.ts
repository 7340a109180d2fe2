import type { Entry } from '../../knowledge/schema.ts';
import type { OfferedChoice } from '../../text/index.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import { askChoice, choose, entryChoice } from '../choices.ts';
import type { Moment } from '../moment.ts';
import type { Composer } from './composer.ts';

/** Told together these say the same thing: asking for one of them covers the others. */
const covers: Partial<Record<Aspect, Aspect[]>> = {
  when: ['open_now', 'next_date'],
  open_now: ['when'],
  next_date: ['when'],
  directions: ['where'],
};

/** What one may want next about an entry: facts that it has and that were not just told, then a person and other topics. */
export function choicesFor(
  moment: Moment,
  entry: Entry,
  composer: Composer<Entry>,
  told: Aspect[],
  cut: boolean,
): OfferedChoice[] {
  const known = new Set(told.flatMap(aspect => [aspect, ...(covers[aspect] ?? [])]));
  const news = newsBeside(moment, entry, composer, told);
  const open = composer.offered.filter(aspect => !known.has(aspect) && news(aspect));
  const asks = open.slice(0, 3).map(aspect => askChoice(entry, aspect));
  const further = composer.further?.(moment, entry) ?? [];
  const own = [...(cut ? [entryChoice('more', entry)] : []), ...asks, ...further];
  const sensitive = 'sensitive' in entry && entry.sensitive === true;
  return sensitive ? [choose.human, ...own, choose.topics] : [...own, choose.human, choose.topics];
}

/** Would a fact tell something that was not just told? "How do I get there?" would not, where only the address is known. */
function newsBeside(moment: Moment, entry: Entry, composer: Composer<Entry>, told: Aspect[]): (aspect: Aspect) => boolean {
  const linesOf = (aspect: Aspect) =>
    composer.facts[aspect]?.(moment, entry, { aspects: [aspect] }).map(lines => JSON.stringify(lines)) ?? [];
  const known = new Set(told.flatMap(linesOf));
  return aspect => linesOf(aspect).some(lines => !known.has(lines));
}
