import { clean } from './fold.ts';
import { languageScores } from './language-model.ts';
import { mainScript, type Script, scriptOf } from './script.ts';
import { tokens } from './tokens.ts';

/** What is known of a person besides the message. */
export interface LanguagePriors {
  /** Language → how many earlier messages were written in it. */
  history?: Record<string, number>;
  /** What the platform says: `language_code`, `navigator.language`. */
  hint?: string;
  /** The language of the conversation so far. */
  known?: string;
}

export interface Ranked {
  language: string;
  /** 0…1. */
  share: number;
}

export interface Identified {
  /** Undefined: cannot tell (no letters), so keep the person's language. Below a confidence of 0.7 prefer it too. */
  language: string | undefined;
  /** 0…1: how probable the language is. */
  confidence: number;
  script: Script | undefined;
  /** All languages that it may be, likeliest first, with how probable each is; empty where nothing can be told. */
  ranked: readonly Ranked[];
}

/** Links, addresses and @names say nothing about a language. */
const NOISE = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[@#/][\p{L}\p{N}_]+/gu;
/** Weights of what is known besides the words, in units of natural log odds. */
const WEIGHT = { known: 1, hint: 1, history: 1.1 };
/** Nothing is certain, a script of one language least of all. */
const MOST_SURE = 0.98;
/** So many letters and words are looked at. */
const LETTERS = 500;
const WORDS = 80;

/** The language that a message is written in. Never throws; looks at the first 500 characters. */
export function identify(text: string, priors: LanguagePriors = {}): Identified {
  const bare = clean(text.slice(0, LETTERS)).replace(NOISE, ' ');
  const words = tokens(bare, WORDS).map(({ raw }) => raw);
  const script = mainScript(words);
  // Words of another script are lent.
  const own = words.filter(word => scriptOf(word) === script);
  const scores = script && languageScores(script, own);
  if (!scores) return { language: undefined, confidence: 0, script, ranked: [] };
  addPriors(scores, priors);
  return { ...likeliest(scores), script };
}

function addPriors(scores: Map<string, number>, { history, hint, known }: LanguagePriors): void {
  const add = (language: string, value: number) => {
    const score = scores.get(language);
    if (score !== undefined) scores.set(language, score + value);
  };
  if (hint) add(hint.toLowerCase().split(/[-_]/)[0] ?? '', WEIGHT.hint);
  if (known) add(known, WEIGHT.known);
  const seen = Object.entries(history ?? {});
  const sum = seen.reduce((all, [, count]) => all + count, 0);
  for (const [language, count] of seen) add(language, WEIGHT.history * (count / Math.max(2, sum)));
}

function likeliest(scores: Map<string, number>): Omit<Identified, 'script'> {
  const most = Math.max(...scores.values());
  const odds = [...scores].map(([language, score]) => ({ language, odds: Math.exp(score - most) }));
  const sum = odds.reduce((all, each) => all + each.odds, 0);
  const ranked = odds.map(each => ({ language: each.language, share: Math.min(MOST_SURE, each.odds / sum) }));
  ranked.sort((one, other) => other.share - one.share);
  return { language: ranked[0]?.language, confidence: ranked[0]?.share ?? 0, ranked };
}
