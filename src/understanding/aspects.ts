import type { Reading } from './reading.ts';
import type { Aspect } from './understanding.ts';

export interface Asked {
  aspects: Aspect[];
  /** Positions of the words that name them. */
  at: ReadonlySet<number>;
}

/** Which facts are asked for, in the order of the message. */
export function aspectsIn({ words, lexicons }: Reading): Asked {
  const matches = lexicons.flatMap(lexicon => lexicon.aspects.find(words));
  // "When is the next lesson" is `next_date`: the longer phrase takes its words.
  const longest = matches.filter(
    match => !matches.some(other => other.at.length > match.at.length && match.at.every(at => other.at.includes(at))),
  );
  longest.sort((one, other) => (one.at[0] as number) - (other.at[0] as number));
  return { aspects: [...new Set(longest.map(match => match.code))], at: new Set(matches.flatMap(match => match.at)) };
}
