import { hashOf } from '../../language/hashed/hash.ts';

/** Hashes of the distinct 3-grams and 4-grams of a word, its edges marked: "les" → "^le", "les", "es$", "^les", "les$". */
export function gramsOf(word: string): number[] {
  const edged = `^${word}$`;
  const grams: number[] = [];
  for (let size = 3; size <= 4; size += 1) {
    for (let at = 0; at + size <= edged.length; at += 1) {
      const gram = hashOf(edged, 0, at, at + size);
      if (!grams.includes(gram)) grams.push(gram);
    }
  }
  return grams;
}
