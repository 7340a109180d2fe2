import type { Identified, LanguagePriors } from '../language/identify.ts';
import { nearest } from '../language/nearest.ts';
import { type Compiled, lexiconOf } from './compile.ts';
import { type Reading, SURE_OF_LANGUAGE } from './reading.ts';

/** What is known of a person's languages. */
export interface Priors extends LanguagePriors {
  /** The language that the person has asked for: it stays, whatever they write. */
  wish?: string;
}

/**
 * The language to answer in, one of `available` (the organisation's own first). `saidIn`: the language of words that
 * were understood, which helps where the language of a short message is a guess.
 */
export function answerLanguage(identified: Identified, saidIn: string | undefined, priors: Priors, available: string[]): string {
  if (priors.wish && available.includes(priors.wish)) return priors.wish;
  const { language, confidence } = identified;
  const hint = priors.hint?.toLowerCase().split(/[-_]/)[0];
  const known = [priors.known, ...byCount(priors.history), hint].filter(code => code !== undefined);
  const sure = language !== undefined && confidence >= SURE_OF_LANGUAGE;
  if (sure) return nearest(language, available, known)[0] ?? language;
  const guess = priors.known ?? saidIn ?? (confidence >= 0.5 ? language : undefined) ?? hint ?? language;
  return nearest(guess, available, known)[0] ?? guess ?? 'en';
}

/** How sure a language is that was heard in a lent word. */
const LENT = 0.5;

/**
 * A lone "stop" or "thanks" says little about who says it. In a conversation it changes nothing; at its beginning the
 * platform's hint decides, where that language knows the words too.
 */
export function lent(
  { identified, words }: Reading,
  saidIn: string | undefined,
  { known, hint }: Priors,
): { identified: Identified; saidIn: string | undefined } {
  const own = known ?? hint?.toLowerCase().split(/[-_]/)[0];
  if (!own || (!known && !knows(lexiconOf(own), words))) return { identified, saidIn };
  return { identified: { ...identified, language: own, confidence: LENT }, saidIn: own };
}

function knows(lexicon: Compiled | undefined, words: Reading['words']): boolean {
  return lexicon !== undefined && (lexicon.commands.find(words).length > 0 || lexicon.smalltalk.find(words).length > 0);
}

function byCount(history: Record<string, number> | undefined): string[] {
  return Object.entries(history ?? {})
    .sort((one, other) => other[1] - one[1])
    .map(([language]) => language);
}
