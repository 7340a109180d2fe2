import type { ConceptCounts } from './concept-bayes.ts';

/** Reads the text that `scripts/train.ts` writes: a line of examples per class, then a line per concept. */
export function readCounts(text: string): ConceptCounts {
  const [first = '', ...lines] = text.trim().split('\n');
  const numbers = (part: string) => part.split(' ').filter(Boolean).map(Number);
  const concepts = lines.map(line => {
    const at = line.indexOf(' ');
    return [line.slice(0, at), numbers(line.slice(at + 1))] as const;
  });
  return { examples: numbers(first), concepts: Object.fromEntries(concepts) };
}
