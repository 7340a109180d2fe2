import type { Asked } from './aspects.ts';
import { leftOver, type Reading } from './reading.ts';
import type { NamedTime } from './time/named-time.ts';
import type { Aspect, Listed } from './understanding.ts';

/** "When are there activities?" asks for the list too. Other facts are about one of them, or about all. */
const beside = new Set<Aspect>(['when', 'next_date']);

/** Does the message ask which activities or courses there are, and for none in particular? */
export function listAskedIn({ words, lexicons }: Reading, { aspects, at }: Asked, day: NamedTime): Listed | undefined {
  for (const lexicon of lexicons) {
    const matches = lexicon.lists.find(words).sort((one, other) => other.at.length - one.at.length);
    const [first] = matches;
    const before = words[(first?.at[0] ?? 0) - 1]?.folded;
    if (!first || (before && lexicon.negations.has(before))) continue;
    if (aspects.some(aspect => !beside.has(aspect) || first.code !== 'activities')) continue;
    const same = matches.filter(({ code }) => code === first.code);
    const used = new Set([...same.flatMap(match => match.at), ...at, ...day.at]);
    if (leftOver(words, lexicon, used).length === 0) return first.code;
  }
  return undefined;
}
