import { type Intent, isHumanIntent } from './intent.ts';
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
const SUBJECT_KNOWN = 0.3;
/** … unless the message sounds so much like one that asks for nothing but a person. */
const PLAINLY = 1.6;
/** Below these odds a message that names talking and people asks for something else: "learn to talk with people". */
const DOUBTFUL = 0;

/** Who wants to talk with these wants company … */
const peers = ['mother', 'father', 'parents', 'young_person', 'teenager', 'neighbour', 'friend', 'newcomer', 'refugee'];
/** … unless they are to be called. */
const calling = ['call', 'phone'];

/**
 * With a subject that we know, the subject wins. `likely`: what the message sounds like; `intent`: the same, if that is likely
 * enough; `covered`: how much of the message we know, 0…1; `refuses`: it says no to calling.
 */
export function isHumanWanted(
  wish: HumanWish | undefined,
  { likely, intent }: Record<'likely' | 'intent', Intent | undefined>,
  band: Understanding['band'],
  covered: number,
  { concepts }: Pick<NeedReading, 'concepts'>,
  refuses: boolean,
): boolean {
  if (wish?.wish === 'plain') return true;
  const isCompany = peers.some(idea => concepts.has(idea)) && !calling.some(idea => concepts.has(idea));
  if (isCompany && (intent?.odds ?? 0) < PLAINLY) return false;
  if (wish === undefined) return isHumanIntent(intent) && !refuses;
  const isSubject = band === 'answer' || (band === 'offer' && covered >= SUBJECT_KNOWN);
  if (isSubject) return isHumanIntent(intent) && (intent?.odds ?? 0) >= PLAINLY;
  // "Do I write with a person or a computer?" names a person and asks for none.
  if (intent && !isHumanIntent(intent)) return false;
  return band === 'unknown' || !likely || likely.odds >= DOUBTFUL;
}

/** More words tell a story. */
const LONGEST_REFUSAL = 6;

/** "No, I do not want to call." */
export function refusesToCall({ words, lexicons }: Reading, { concepts }: Pick<NeedReading, 'concepts'>): boolean {
  if (words.length > LONGEST_REFUSAL || !calling.some(idea => concepts.has(idea))) return false;
  return lexicons.some(({ negations }) => words.some(({ folded }) => negations.has(folded)));
}
