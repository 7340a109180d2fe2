import { leftOver, type Reading } from './reading.ts';

/** How plainly a message asks for a person. `aside`: it also has a subject ("talk to somebody about my papers"). */
export type HumanWish = 'plain' | 'aside' | undefined;

/** Does the message ask to be put through to a person? */
export function humanWish({ words, lexicons }: Reading): HumanWish {
  let wish: HumanWish;
  for (const lexicon of lexicons) {
    const matches = lexicon.human.find(words);
    if (matches.length === 0) continue;
    const used = new Set(matches.flatMap(match => match.at));
    if ([...used].every(at => lexicon.stop.has(words[at]?.folded ?? ''))) continue;
    const smalltalk = lexicon.smalltalk.find(words).flatMap(match => match.at);
    const rest = leftOver(words, lexicon, new Set([...used, ...smalltalk]));
    if (rest.length === 0) return 'plain';
    wish = 'aside';
  }
  return wish;
}
