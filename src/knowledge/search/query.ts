import { forms } from '../../language/stem.ts';
import { type Token, tokens } from '../../language/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of a question: the terms that stand for it. A text has it when it has any of them. */
export interface Sought {
  alternatives: { term: number; weight: number }[];
  /** How much this word matters, 0…1. */
  weight: number;
  /** A concept, found beside the words: it adds to them, but its absence is no lack. */
  concept: boolean;
}

export interface SoughtOptions {
  language: string | undefined;
  /** Are there texts in that language? Where there are none, a word that stands nowhere says little. */
  hasTexts: boolean;
  /** Weight of a word and its position, 0…1; 0 leaves it out. */
  weigh: (token: Token, at: number) => number;
  concepts: (words: Token[], language: string | undefined) => Concept[];
}

/** What a text is about, whatever its language: a term that no word has, and the positions of the words that say so. */
export interface Concept {
  term: string;
  at: number[];
}

/** More words add time, not sense. */
const MOST_WORDS = 40;
/** A word that only resembles what was asked counts for less. */
const LIKE = 0.75;
const CONCEPT = 0.8;
const FOREIGN = 0.5;

/** What to look for: stems, then look-alikes for words that stand nowhere, then concepts. */
export function soughtOf(text: string, vocabulary: Vocabulary, options: SoughtOptions): Sought[] {
  const words = tokens(text, 200);
  const concepts = options.concepts(words, options.language).flatMap(({ term, at }) => {
    const number = vocabulary.find(term);
    return number === undefined ? [] : [{ number, at }];
  });
  const sought: Sought[] = [];
  const carried = new Set<number>();
  const seen = new Set<string>();
  words.forEach((word, at) => {
    const weight = options.weigh(word, at);
    if (weight <= 0 || seen.has(word.folded) || sought.length >= MOST_WORDS) return;
    seen.add(word.folded);
    const known = exactly(word, vocabulary, options.language);
    // A word that stands in no text, as in a language without texts, is carried over by its concept.
    if (known.size === 0 && concepts.some(concept => concept.at.includes(at))) carried.add(at);
    else sought.push(wordOf(word, weight, known, vocabulary, options.hasTexts));
  });
  for (const { number, at } of concepts) {
    const alone = at.some(position => carried.has(position));
    sought.push({ alternatives: [{ term: number, weight: 1 }], weight: alone ? 1 : CONCEPT, concept: !alone });
  }
  return sought;
}

function wordOf(word: Token, weight: number, known: Map<number, number>, vocabulary: Vocabulary, hasTexts: boolean): Sought {
  const alternatives = alternativesOf(word, known, vocabulary);
  return { alternatives, weight: hasTexts || alternatives.length > 0 ? weight : weight * FOREIGN, concept: false };
}

function exactly(word: Token, vocabulary: Vocabulary, language: string | undefined): Map<number, number> {
  const known = new Map<number, number>();
  for (const form of forms(word, language)) {
    const term = vocabulary.find(form);
    if (term !== undefined) known.set(term, 1);
  }
  return known;
}

function alternativesOf(word: Token, known: Map<number, number>, vocabulary: Vocabulary): Sought['alternatives'] {
  const best = new Map(known);
  // A word that is known needs no look-alikes, unless it is a compound whose parts say more.
  if (best.size === 0 || word.folded.length >= 9) {
    for (const { term, likeness } of vocabulary.like(word.folded)) {
      if (!best.has(term)) best.set(term, likeness * LIKE);
    }
  }
  return [...best].map(([term, weight]) => ({ term, weight }));
}
