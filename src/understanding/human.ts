import { leftOver, type Reading } from './reading.ts';
import type { Understanding } from './understanding.ts';

/** How plainly a message asks for a person. */
export interface HumanWish {
  /** `aside`: it also has a subject ("talk to somebody about my papers"). */
  wish: 'plain' | 'aside';
  /** Positions of the words that ask for a person. */
  at: ReadonlySet<number>;
}

/** Does the message ask to be put through to a person? */
export function humanWish({ words, lexicons }: Reading): HumanWish | undefined {
  let aside: HumanWish | undefined;
  for (const lexicon of lexicons) {
    const matches = lexicon.human.find(words);
    if (matches.length === 0) continue;
    const used = new Set(matches.flatMap(match => match.at));
    if ([...used].every(at => lexicon.stop.has(words[at]?.folded ?? ''))) continue;
    const smalltalk = lexicon.smalltalk.find(words).flatMap(match => match.at);
    const rest = leftOver(words, lexicon, new Set([...used, ...smalltalk]));
    if (rest.length === 0) return { wish: 'plain', at: used };
    aside ??= { wish: 'aside', at: used };
  }
  return aside;
}

/** With a subject that we know, the subject wins. */
export function isHumanWanted(wish: HumanWish | undefined, band: Understanding['band']): boolean {
  return wish?.wish === 'plain' || (wish?.wish === 'aside' && band !== 'answer');
}
