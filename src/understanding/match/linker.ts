import type { SearchDocument } from '../../knowledge/search/index.ts';
import { tokens } from '../../language/tokens.ts';
import { classNumber, isNeed } from '../model/classes.ts';
import type { NeedReader } from '../model/need-reader.ts';

/** What an entry serves: class number → how much of it, 0…1 together. */
export type Links = ReadonlyMap<number, number>;

/** What an entry is about, whatever the language of a question. */
export interface Linked {
  links: Links;
  /** Idea → weight. */
  concepts: Map<string, number>;
  /** The ideas of each name, question and summary. */
  phrases: string[][];
}

/** How many needs one entry is linked to at most. */
const MOST = 8;
/** Needs named by hand share this much; the rest is what the text says. */
const BY_HAND = 0.6;
/** How much the ideas of each kind of text say of the entry. */
const WEIGHT = { names: 1, questions: 1, keywords: 0.8, summary: 0.5, body: 0.2 };

/**
 * Proposes which needs an entry serves, from its own text in one language, and collects the ideas that it names.
 * `quick`: by ideas alone, for a very large organisation. `byHand`: needs that the organisation named; those that the library does not know are passed over.
 */
export function linkEntry(
  document: SearchDocument,
  language: string,
  byHand: readonly string[],
  reader: NeedReader,
  quick = false,
): Linked {
  const total = new Map<number, number>();
  const concepts = new Map<string, number>();
  const phrases: string[][] = [];
  let pieces = 0;
  for (const [field, texts] of Object.entries(document.fields)) {
    const weight = WEIGHT[field as keyof typeof WEIGHT];
    const own = [...(texts[language] ?? [])];
    if ((quick || field === 'keywords') && own.length > 0) own.splice(0, own.length, own.join(' '));
    for (const text of own) {
      const words = tokens(text, 60);
      if (field === 'body') {
        for (const [concept, sure] of reader.conceptsIn(words, [language]).concepts) raise(concepts, concept, weight * sure);
        continue;
      }
      const reading = reader.read(words, [language], quick);
      if (field !== 'keywords') phrases.push([...reading.concepts.keys()]);
      for (const [concept, sure] of reading.concepts) raise(concepts, concept, weight * sure);
      reading.shares.forEach((share, of) => {
        if (share > 0.01 && isNeed(of)) total.set(of, (total.get(of) ?? 0) + share * weight);
      });
      pieces += weight;
    }
  }
  return { links: together(total, pieces, byHand), concepts, phrases };
}

function raise(map: Map<string, number>, key: string, value: number): void {
  if ((map.get(key) ?? 0) < value) map.set(key, value);
}

function together(total: Map<number, number>, pieces: number, byHand: readonly string[]): Links {
  const named = byHand.flatMap(need => classNumber.get(need) ?? []);
  const read = [...total]
    .map(([of, sum]) => [of, sum / Math.max(0.5, pieces)] as const)
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST);
  const links = new Map<number, number>();
  const rest = named.length > 0 ? 1 - BY_HAND : 1;
  for (const [of, share] of read) links.set(of, share * rest);
  for (const of of named) links.set(of, (links.get(of) ?? 0) + BY_HAND / named.length);
  return links;
}
