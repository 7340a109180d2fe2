import { identify } from '../language/identify.ts';
import { tokens } from '../language/tokens.ts';
import type { Priors } from './answer-language.ts';
import type { Asked } from './aspects.ts';
import { lexiconOf } from './compile.ts';
import type { HumanWish } from './human.ts';
import type { Candidate } from './match/matcher.ts';
import type { Narrowing } from './match/narrowing.ts';
import type { NamedPlace } from './match/place-names.ts';
import type { NeedReading } from './model/need-reader.ts';
import { isStopWord, lexiconsFor, type Reading, SURE_OF_LANGUAGE } from './reading.ts';
import type { NamedTime } from './time/named-time.ts';

/** A message with all that was found in it. */
export interface Heard {
  reading: Reading;
  asked: Asked;
  named: NamedTime;
  wish: HumanWish | undefined;
  need: NeedReading;
  /** The same without the words that ask for a person: what to talk with them about. */
  about: NeedReading;
  /** The houses that it names. */
  places: NamedPlace[];
  narrowing: Narrowing;
  candidates: Candidate[];
  /** 0…1: how much of what is needed no entry serves. */
  unserved: number;
}

/** Longer texts are cut: what somebody wants stands at the beginning. */
const LONGEST = 2000;
/** A message with so many words of its own needs no subject from before. */
const ENOUGH_WORDS = 6;
/** A fact without a subject points at what was said before. */
const FACT_ASKED = 0.15;
/** From here on a message adds to what was said before. */
const THIN = 0.6;
/** Of a message whose language is a guess, so many are tried. */
const LANGUAGES_TRIED = 3;

/** The words of a message and the language that they are in. */
export function readMessage(text: string, priors: Priors): Reading {
  const beginning = text.slice(0, LONGEST);
  const identified = identify(beginning, priors);
  return { text: beginning, words: tokens(beginning), identified, lexicons: lexiconsFor(identified) };
}

/** A message without words. */
export function silenceIn(language: string): Reading {
  const lexicon = lexiconOf(language);
  return {
    text: '',
    words: [],
    identified: { language, confidence: 1, script: undefined, ranked: [] },
    lexicons: lexicon ? [lexicon] : [],
  };
}

type Said = Pick<Heard, 'reading' | 'asked' | 'named'>;

/** How little a message says of its own: 1 for "and on Friday?", 0 from so many words of its own on. */
export function thinness({ reading, asked, named }: Said): number {
  const own = reading.words.filter((word, at) => !isStopWord(reading, word) && !asked.at.has(at) && !named.at.has(at)).length;
  const facts = asked.aspects.length > 0 || named.day || named.part || named.period ? FACT_ASKED : 0;
  return Math.max(0, Math.min(1, 1 - own / ENOUGH_WORDS + facts));
}

/** Does it say so little that it adds to what was said before? */
export const isThin = (said: Said): boolean => thinness(said) >= THIN;

/** The languages that a message may be in. */
export function languagesOf({ identified, lexicons }: Reading): string[] {
  const sure = identified.language !== undefined && identified.confidence >= SURE_OF_LANGUAGE;
  const others = sure ? [] : lexicons.map(({ language }) => language).slice(0, LANGUAGES_TRIED);
  return [...new Set([...(identified.language ? [identified.language] : []), ...others])];
}
