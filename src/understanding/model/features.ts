import { skeleton } from '../../language/skeleton.ts';
import { forms } from '../../language/stem.ts';
import type { Token } from '../../language/tokens.ts';

/** What a text is compared by: hashes of its stems, pairs of words, pieces of words and concepts, each with a weight. */
export interface Features {
  hashes: number[];
  weights: number[];
}

/** How much each kind of clue counts before rarity. */
const FEATURE_WEIGHTS = { word: 1, pair: 0.5, piece: 0.35, concept: 0.9, skeleton: 0.6 };
const PIECES = [3, 4, 5];

/** FNV-1a over UTF-16 units, with a seed per kind of clue: 32 bits. */
function hash(text: string, seed: number, from = 0, to = text.length): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

export interface FeatureOptions {
  /** For the stems. */
  language: string | undefined;
  /** Function words weigh less. */
  isStop: (token: Token) => boolean;
  /** Ideas that the text names, by code. */
  concepts: readonly string[];
  /** Compare romanised Arabic and Arabic script by their consonants. */
  skeletons: boolean;
}

const STOPPED = 0.35;

/** The features of a text; a clue that comes twice counts once. */
export function featuresOf(words: readonly Token[], options: FeatureOptions): Features {
  const found = new Map<number, number>();
  const add = (value: number, weight: number) => {
    if ((found.get(value) ?? 0) < weight) found.set(value, weight);
  };
  let before = '';
  for (const word of words) {
    const factor = options.isStop(word) ? STOPPED : 1;
    const stem = forms(word, options.language).at(-1) ?? word.folded;
    add(hash(stem, 1), FEATURE_WEIGHTS.word * factor);
    if (before) add(hash(`${before} ${stem}`, 2), FEATURE_WEIGHTS.pair);
    before = stem;
    addPieces(word.folded, factor, add);
    if (options.skeletons) addSkeleton(word, factor, add);
  }
  for (const concept of options.concepts) add(hash(concept, 4), FEATURE_WEIGHTS.concept);
  return { hashes: [...found.keys()], weights: [...found.values()] };
}

function addPieces(folded: string, factor: number, add: (value: number, weight: number) => void): void {
  const word = `_${folded}_`;
  for (const size of PIECES) {
    for (let from = 0; from + size <= word.length; from += 1) {
      add(hash(word, 16 + size, from, from + size), FEATURE_WEIGHTS.piece * factor);
    }
  }
}

function addSkeleton(word: Token, factor: number, add: (value: number, weight: number) => void): void {
  const bones = skeleton(word.folded);
  if (bones.length >= 2) add(hash(bones, 5), FEATURE_WEIGHTS.skeleton * factor);
}
