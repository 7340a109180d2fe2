const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * FNV-1a over UTF-16 units: a 32-bit integer in place of a text, so that tables of a hundred thousand words fit in a small Worker.
 * `seed` parts what is hashed for different reasons. Two words of one table share a hash about once in four thousand million.
 */
export function hashOf(text: string, seed = 0, from = 0, to = text.length): number {
  return hashOn(BASIS ^ seed, text, from, to);
}

/** Goes on with a hash: `hashOn(hashOf('a'), 'b')` is `hashOf('ab')`. */
export function hashOn(hash: number, text: string, from = 0, to = text.length): number {
  let value = hash;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value;
}

/** The hashes of the first 1, 2, … letters of a text, at most `longest`. */
export function hashesOfBeginnings(text: string, longest: number): number[] {
  const found: number[] = [];
  let value = BASIS;
  for (let at = 0; at < Math.min(longest, text.length); at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), PRIME);
    found.push(value);
  }
  return found;
}
