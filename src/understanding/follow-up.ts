import type { Asked } from './aspects.ts';
import type { NeedReading } from './model/need-reader.ts';
import { isStopWord, type Reading } from './reading.ts';
import type { NamedTime } from './time/named-time.ts';

/** How a message goes on with what was talked about. */
export interface GoingOn {
  /** It has no subject of its own. */
  bare: boolean;
  /** "And for my husband?" */
  forWhom: boolean;
}

/** "Is it possible to come on Friday?" has no subject. */
const fillers = ['possible', 'allowed', 'come', 'go', 'arrive', 'can', 'must', 'there'];
/** Who it is for. */
export const somebody =
  'woman man mother father parents child son daughter baby teenager young_person old_person family husband wife brother sister friend'.split(
    ' ',
  );
/** "And", as a question that goes on begins in each language. */
const AND = /^(?:en|and|et|ve|ya|y|i|a|si|та|і|а|и|й|و|w|u|wa)$/u;
const LONGEST_FOR_WHOM = 6;

/** Does a message name a fact, a time or a person, and nothing else? `greeting`: positions of a hello. */
export function goingOn(
  reading: Reading,
  asked: Asked,
  named: NamedTime,
  greeting: ReadonlySet<number>,
  { conceptsAt }: NeedReading,
): GoingOn {
  const { words } = reading;
  const filled = new Set(fillers.flatMap(idea => conceptsAt.get(idea) ?? []));
  const people = new Set(somebody.flatMap(idea => conceptsAt.get(idea) ?? []));
  const isUsed = (word: Reading['words'][number], at: number) =>
    asked.at.has(at) || named.at.has(at) || greeting.has(at) || filled.has(at) || isStopWord(reading, word);
  const bare = words.length > 0 && words.every(isUsed);
  const first = words[0]?.folded ?? '';
  const goesOn = AND.test(first) || /^و.{3}/u.test(first);
  const forWhom =
    goesOn &&
    people.size > 0 &&
    words.length <= LONGEST_FOR_WHOM &&
    words.every((word, at) => people.has(at) || isUsed(word, at));
  // Who it is for is a subject too, unless it goes on: "is there something for women?"
  const asksWho = [...people].some(at => !named.at.has(at) && !greeting.has(at));
  return { bare: bare && (!asksWho || forWhom || words.length <= 3), forWhom };
}
