import type { Asked } from './aspects.ts';
import { leftOver, type Reading } from './reading.ts';
import type { NamedTime } from './time/named-time.ts';

/** Is it the organisation that is asked whether it is open? "You" and "open", and no other subject. */
export function asksForHouse(
  { words, lexicons }: Reading,
  { at }: Asked,
  day: NamedTime,
  greeting: ReadonlySet<number>,
): boolean {
  return lexicons.some(lexicon => {
    const [said] = lexicon.house.find(words);
    if (!said) return false;
    const used = new Set([...said.at, ...at, ...day.at, ...greeting]);
    return leftOver(words, lexicon, used).length === 0;
  });
}
