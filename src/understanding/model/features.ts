import { hashOf, hashOn } from '../../language/hashed/hash.ts';
import { skeleton } from '../../language/skeleton.ts';
import { forms } from '../../language/stem.ts';
import type { Token } from '../../language/tokens.ts';

/** What a text is compared by: hashes of its stems, pairs of words, pieces of words and concepts, each with a weight. */
export interface Features {
  hashes: number[];
  weights: number[];
}

/** The clues of one word. */
export interface WordClues extends Features {
  stem: string;
}

/** How much each kind of clue counts before rarity. */
export const FEATURE_WEIGHTS = { word: 1, pair: 0.5, piece: 0.35, concept: 0.9, skeleton: 0.6 };
const PIECES = [3, 4, 5];
/** Function words weigh less. */
const STOPPED = 0.35;
/** Parts hashes of one kind of clue from those of another. */
const SEED = { word: 1, pair: 2, concept: 4, skeleton: 5, pieces: 16 };

export interface FeatureOptions {
  /** For the stems. */
  language: string | undefined;
  isStop: (token: Token) => boolean;
  /** Compare romanised Arabic and Arabic script by their consonants. */
  skeletons: boolean;
}

/** The features of a text; a clue that comes twice counts once. `concepts`: ideas that it names, by code. */
export function featuresOf(words: readonly Token[], concepts: Iterable<string>, options: FeatureOptions): Features {
  const found = new Map<number, number>();
  const add = (value: number, weight: number) => {
    if ((found.get(value) ?? 0) < weight) found.set(value, weight);
  };
  let before = '';
  for (const word of words) {
    const { stem, hashes, weights } = wordClues(word, options);
    hashes.forEach((hash, at) => {
      add(hash, weights[at] as number);
    });
    if (before) add(pairClue(before, stem), FEATURE_WEIGHTS.pair);
    before = stem;
  }
  for (const concept of concepts) add(conceptClue(concept), FEATURE_WEIGHTS.concept);
  return { hashes: [...found.keys()], weights: [...found.values()] };
}

export function wordClues(word: Token, { language, isStop, skeletons }: FeatureOptions): WordClues {
  const factor = isStop(word) ? STOPPED : 1;
  const stem = forms(word, language).at(-1) ?? word.folded;
  const hashes = [hashOf(stem, SEED.word)];
  const weights = [FEATURE_WEIGHTS.word * factor];
  const edged = `_${word.folded}_`;
  for (const size of PIECES) {
    for (let from = 0; from + size <= edged.length; from += 1) {
      hashes.push(hashOf(edged, SEED.pieces + size, from, from + size));
      weights.push(FEATURE_WEIGHTS.piece * factor);
    }
  }
  const bones = skeletons ? skeleton(word.folded) : '';
  if (bones.length >= 2) {
    hashes.push(hashOf(bones, SEED.skeleton));
    weights.push(FEATURE_WEIGHTS.skeleton * factor);
  }
  return { stem, hashes, weights };
}

export function pairClue(before: string, stem: string): number {
  return hashOn(hashOn(hashOf(before, SEED.pair), ' '), stem);
}

export function conceptClue(concept: string): number {
  return hashOf(concept, SEED.concept);
}
