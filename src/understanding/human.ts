import { classes } from './model/classes.ts';
import type { NeedReading } from './model/need-reader.ts';
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

/** Of the words beside those that ask for a person, so much stands in an entry that is the subject … */
const SUBJECT_KNOWN = 0.5;
/** … unless the message resembles those that ask for a person so much. */
const PLAINLY = 0.28;

/** With a subject that we know, the subject wins. `need`: what the message is about; `covered`: how much of it we know, 0…1. */
export function isHumanWanted(
  wish: HumanWish | undefined,
  band: Understanding['band'],
  { shares }: NeedReading,
  covered: number,
): boolean {
  if (wish?.wish !== 'aside') return wish?.wish === 'plain';
  const isSubject = band === 'answer' || (band === 'offer' && covered >= SUBJECT_KNOWN);
  return !isSubject || (shares[sayHuman] as number) >= PLAINLY;
}

const sayHuman = classes.indexOf('say-human');
