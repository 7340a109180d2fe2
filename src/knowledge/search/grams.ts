/** The distinct 3-grams and 4-grams of a word, its edges marked: "les" → "^le", "les", "es$", "^les", "les$". */
export function gramsOf(word: string): string[] {
  const edged = `^${word}$`;
  const grams = new Set<string>();
  for (let size = 3; size <= 4; size += 1) {
    for (let at = 0; at + size <= edged.length; at += 1) grams.add(edged.slice(at, at + size));
  }
  return [...grams];
}
