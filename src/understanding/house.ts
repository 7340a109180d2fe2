import type { Asked } from './aspects.ts';
import type { NamedDay } from './days.ts';
import { leftOver, type Reading } from './reading.ts';

/** Is it the organisation that is asked whether it is open? "You" and "open", and no other subject. */
export function asksForHouse({ words, lexicons }: Reading, { at }: Asked, day: NamedDay, greeting: ReadonlySet<number>): boolean {
  return lexicons.some(lexicon => {
    const [said] = lexicon.house.find(words);
    if (!said) return false;
    const used = new Set([...said.at, ...at, ...day.at, ...greeting]);
    return leftOver(words, lexicon, used).length === 0;
  });
}
