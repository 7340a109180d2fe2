import type { Identified, LanguagePriors } from '../language/identify.ts';
import { nearest } from '../language/nearest.ts';
import { type Compiled, lexiconOf } from './compile.ts';
import { type Reading, SURE_OF_LANGUAGE } from './reading.ts';

/** What is known of a person's languages. */
export interface Priors extends LanguagePriors {
  /** The language that the person has asked for: it stays, whatever they write. */
  wish?: string;
}

/** Less probable than this, the language of the conversation is not that of the message, unsure as that may be. */
const IMPOSSIBLE = 0.02;
/** From here on an unsure guess is better than what the platform says. */
const LIKELY = 0.5;
/** Below this a message says nothing about its language: "OCMW". */
const MUTE = 0.2;

/**
 * The language to answer in, one of `available` (the organisation's own first). `saidIn`: the language of words that
 * were understood, which helps where the language of a short message is a guess.
 */
export function answerLanguage(identified: Identified, saidIn: string | undefined, priors: Priors, available: string[]): string {
  if (priors.wish && available.includes(priors.wish)) return priors.wish;
  const { language, confidence } = identified;
  const hint = baseOf(priors.hint);
  const known = [priors.known, ...byCount(priors.history), hint].filter(code => code !== undefined);
  const sure = language !== undefined && confidence >= SURE_OF_LANGUAGE;
  if (sure) return nearest(language, available, known)[0] ?? language;
  const likely = confidence >= LIKELY ? language : undefined;
  const guess = held(identified, priors.known) ?? saidIn ?? likely ?? hint ?? bestOf(identified, available);
  return nearest(guess, available, known)[0] ?? guess ?? 'en';
}

/** The language of the conversation, unless the message cannot be in it. */
function held({ confidence, ranked }: Identified, known: string | undefined): string | undefined {
  const share = ranked.find(({ language }) => language === known)?.share;
  return share !== undefined && share < IMPOSSIBLE && confidence >= LIKELY ? undefined : known;
}

/** The likeliest language that we can answer in; the organisation's own for words that everybody uses. */
function bestOf({ confidence, ranked }: Identified, available: string[]): string | undefined {
  if (confidence < MUTE) return available[0];
  return ranked.find(({ language }) => available.includes(language))?.language ?? ranked[0]?.language;
}

function baseOf(hint: string | undefined): string | undefined {
  return hint?.toLowerCase().split(/[-_]/)[0];
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
  const own = known ?? baseOf(hint);
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
