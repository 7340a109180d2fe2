import { arabiziShare } from './arabizi.ts';
import { clean } from './fold.ts';
import { letterClues, ONE_LANGUAGE } from './letters.ts';
import { ngramScores } from './ngrams.ts';
import { type Script, scriptOf } from './script.ts';
import { type Token, tokens } from './tokens.ts';
import { scriptsOf, wordVotes } from './votes.ts';

/** What is known of a person besides the message. */
export interface LanguagePriors {
  /** Language → how many earlier messages were written in it. */
  history?: Record<string, number>;
  /** What the platform says: `language_code`, `navigator.language`. */
  hint?: string;
  /** The language of the conversation so far. */
  known?: string;
}

export interface Identified {
  /** Undefined: cannot tell (no letters), so keep the person's language. Below a confidence of 0.7 prefer it too. */
  language: string | undefined;
  /** 0…1. */
  confidence: number;
  script: Script | undefined;
}

/** Links, addresses and @names say nothing about a language. */
const NOISE = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[@#/][\p{L}\p{N}_]+/gu;
/** Weights of the clues, in units of natural log odds. */
const WEIGHT = { ngrams: 1 / 13, words: 2.2, letters: 3, known: 1.2, hint: 1.2, history: 1.4, nowhere: -1.5 };
const CODE = /^[a-z]{2,3}$/;
/** Languages that newcomers and organisations write more often than chance: keeps a stray word from being Basque. */
const COMMON = new Set('nl fr en ar tr es de pl ro pt it ru uk bg sq fa ps ur so sw ku vi'.split(' '));

/** The language that a message is written in. Never throws; looks at the first 500 characters. */
export function identify(text: string, priors: LanguagePriors = {}): Identified {
  const bare = clean(text.slice(0, 500)).replace(NOISE, ' ');
  const script = scriptOf(bare);
  if (!script) return { language: undefined, confidence: 0, script };
  const alone = ONE_LANGUAGE[script];
  if (alone) return { language: alone, confidence: 0.98, script };
  const words = tokens(bare, 80);
  const arabizi = script === 'Latin' ? arabiziShare(words) : 0;
  return best(scores(bare, words, script, arabizi, priors), script);
}

function scores(bare: string, words: Token[], script: Script, arabizi: number, priors: LanguagePriors): Map<string, number> {
  const total = new Map<string, number>();
  const add = (language: string, value: number) => {
    // Hints and histories come from outside.
    if (!CODE.test(language)) return;
    const fits = scriptsOf(language).includes(script) || (language === 'ar' && script === 'Latin' && arabizi > 0);
    if (fits) total.set(language, (total.get(language) ?? WEIGHT.nowhere) + value);
  };
  const letters = words.reduce((sum, word) => sum + word.folded.length, 0);
  // A few letters carry little: their n-grams fit many languages.
  const trust = Math.min(1, Math.max(0.25, letters / 16));
  const ngrams = ngramScores(bare);
  for (const [language, score] of ngrams) add(language, score * WEIGHT.ngrams * trust);
  const top = Math.max(0, ...ngrams.values()) * WEIGHT.ngrams * trust;
  for (const [language, votes] of wordVotes(words)) add(language, votes * WEIGHT.words);
  for (const [language, clues] of letterClues(bare, script)) {
    // The n-grams do not know every language: letters that only it has make up for that.
    const unheard = clues >= 1 && !ngrams.has(language) ? top : 0;
    add(language, clues * WEIGHT.letters + unheard);
  }
  if (arabizi > 0) add('ar', 4 + 12 * arabizi);
  addPriors(add, priors);
  for (const language of total.keys()) if (COMMON.has(language)) add(language, 0.7);
  return total;
}

function addPriors(add: (language: string, value: number) => void, { history, hint, known }: LanguagePriors): void {
  if (hint) add(hint.toLowerCase().split(/[-_]/)[0] ?? '', WEIGHT.hint);
  if (known) add(known, WEIGHT.known);
  const seen = Object.entries(history ?? {});
  const sum = seen.reduce((all, [, count]) => all + count, 0);
  for (const [language, count] of seen) add(language, WEIGHT.history * (count / Math.max(2, sum)));
}

function best(total: Map<string, number>, script: Script): Identified {
  const [first] = [...total].sort((one, other) => other[1] - one[1]);
  if (!first) return { language: undefined, confidence: 0, script };
  const sum = [...total.values()].reduce((all, score) => all + Math.exp(score - first[1]), Math.exp(-first[1]));
  return { language: first[0], confidence: 1 / sum, script };
}
