/** What a language is told by: every letter pattern of a word, of one to four letters with the edges, and the word itself. */

/** Patterns are counted in so many buckets; two that share one are told apart by their neighbours. */
export const BUCKETS = 1 << 15;
const LONGEST_PATTERN = 4;
const PATTERN_SEED = 0x811c9dc5;
const WORD_SEED = 0x1234567;

/** The buckets of the words of a text, in lower case as written; the same words always give the same buckets. */
export function bucketsOf(words: readonly string[]): number[] {
  const buckets: number[] = [];
  for (const word of words) {
    addPatterns(` ${word} `, buckets);
    let hash = WORD_SEED;
    for (let at = 0; at < word.length; at += 1) hash = stir(hash, word.charCodeAt(at));
    buckets.push(bucketOf(hash));
  }
  return buckets;
}

/** What the sum of the weights of so many buckets is multiplied by: a long text is surer than a short one, but not by its length. */
export function damping(buckets: number): number {
  return 1 / Math.sqrt(Math.max(1, buckets));
}

function addPatterns(edged: string, buckets: number[]): void {
  for (let start = 0; start < edged.length; start += 1) {
    const end = Math.min(edged.length, start + LONGEST_PATTERN);
    let hash = PATTERN_SEED;
    for (let at = start; at < end; at += 1) {
      hash = stir(hash, edged.charCodeAt(at));
      // An edge alone says nothing.
      if (at > start || edged[start] !== ' ') buckets.push(bucketOf(hash));
    }
  }
}

/** FNV-1a, over UTF-16 units. */
function stir(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) & (BUCKETS - 1);
}
