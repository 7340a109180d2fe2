import type { Entry } from '../../knowledge/schema.ts';
import type { OfferedChoice } from '../../text/index.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import { askChoice, choose, entryChoice } from '../choices.ts';
import type { Moment } from '../moment.ts';
import { hasFact } from './bearer.ts';
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
  const open = composer.offered.filter(aspect => !known.has(aspect) && hasFact(moment, entry, aspect));
  const asks = open.slice(0, 3).map(aspect => askChoice(entry, aspect));
  const further = composer.further?.(moment, entry) ?? [];
  const own = [...(cut ? [entryChoice('more', entry)] : []), ...asks, ...further];
  const sensitive = 'sensitive' in entry && entry.sensitive === true;
  return sensitive ? [choose.human, ...own, choose.topics] : [...own, choose.human, choose.topics];
}
