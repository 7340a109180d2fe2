import type { Identified } from '../language/identify.ts';
import { isWrittenIn } from '../language/language-model.ts';
import type { Token } from '../language/tokens.ts';
import { type Compiled, compiled, lexiconOf } from './compile.ts';

/** A message, taken apart: what the parts of understanding work on. */
export interface Reading {
  /** At most the first 2,000 characters. */
  text: string;
  words: Token[];
  identified: Identified;
  /** Lexicons that may apply: that of the message's language, or all where the language is doubtful. */
  lexicons: readonly Compiled[];
}

/** Below this the language of a message is a guess. */
export const SURE_OF_LANGUAGE = 0.7;

/** The lexicons to read a message with, likeliest first. */
export function lexiconsFor({ language, confidence, script, ranked }: Identified): readonly Compiled[] {
  const own = lexiconOf(language);
  if (own && confidence >= SURE_OF_LANGUAGE) return [own];
  const shares = new Map(ranked.map(each => [each.language, each.share]));
  const share = (lexicon: Compiled) => shares.get(lexicon.language) ?? 0;
  const possible = compiled.filter(lexicon => !script || isWrittenIn(lexicon.language, script));
  return possible.toSorted((one, other) => share(other) - share(one));
}

/** A function word of one of the languages it may be in. */
export function isStopWord({ lexicons }: Reading, word: Token): boolean {
  return lexicons.some(lexicon => lexicon.stop.has(word.folded));
}

/** The words that a reading of the message has not used and that are no function words or words of haste. */
export function leftOver(words: Token[], lexicon: Compiled, used: ReadonlySet<number>): Token[] {
  return words.filter((word, at) => !used.has(at) && !lexicon.stop.has(word.folded) && !lexicon.pleas.has(word.folded));
}
