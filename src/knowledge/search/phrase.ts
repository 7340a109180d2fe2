import type { Sought } from './query.ts';

/** 0…1: how much a question resembles the most similar of a document's phrases: cosine over words weighed by their rarity. */
export function phraseLikeness(
  sought: Sought[],
  phrases: Uint32Array[],
  rarity: (term: number) => number,
  rarityOf: (word: Sought) => number,
): number {
  const words = sought.filter(word => !word.concept && word.alternatives.length > 0);
  if (words.length === 0) return 0;
  const meant = new Map<number, number>();
  for (const word of words) {
    const weight = rarityOf(word) * word.weight;
    for (const alternative of word.alternatives) {
      meant.set(alternative.term, Math.max(meant.get(alternative.term) ?? 0, weight * alternative.weight));
    }
  }
  // Words of no known form lengthen the question as well.
  const asked = Math.sqrt(
    sought.filter(word => !word.concept).reduce((sum, word) => sum + (rarityOf(word) * word.weight) ** 2, 0),
  );
  let best = 0;
  for (const phrase of phrases) {
    let common = 0;
    let length = 0;
    for (const term of phrase) {
      const own = rarity(term);
      length += own * own;
      common += own * (meant.get(term) ?? 0);
    }
    if (length > 0) best = Math.max(best, common / (Math.sqrt(length) * asked));
  }
  return Math.min(1, best);
}
