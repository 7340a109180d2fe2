import { createIndex, type Hit, type SearchDocument, type SearchIndex } from '../../knowledge/search/index.ts';
import type { Token } from '../../language/tokens.ts';
import { lexiconOf } from '../compile.ts';

/** Names of places: the same in every language. */
const ANY = 'und';

export interface WordQuery {
  text: string;
  /** In which languages to search: that of the message, and the organisation's own. */
  languages: readonly string[];
  limit: number;
  /** Weight of a word and its position, 0…1. */
  weigh: (word: Token, at: number) => number;
}

/** The words of all documents, an index a language, made when somebody first writes that language. */
export class WordIndex {
  private readonly documents = new Map<string, SearchDocument>();
  private readonly indexes = new Map<string, SearchIndex>();

  put(document: SearchDocument): void {
    this.documents.set(document.id, document);
    for (const [language, index] of this.indexes) index.put(partOf(document, language));
  }

  remove(id: string): void {
    this.documents.delete(id);
    for (const index of this.indexes.values()) index.remove(id);
  }

  /** Best first; of a document that is found in two languages, the better of each part. */
  search({ text, languages, limit, weigh }: WordQuery): Map<string, Hit['parts']> {
    const found = new Map<string, Hit['parts']>();
    for (const language of languages) {
      for (const { id, parts } of this.indexOf(language).search({ text, language, limit, weigh })) {
        const held = found.get(id);
        found.set(id, held ? better(held, parts) : parts);
      }
    }
    return found;
  }

  private indexOf(language: string): SearchIndex {
    const known = this.indexes.get(language);
    if (known) return known;
    const documents = [...this.documents.values()].map(document => partOf(document, language));
    const made = createIndex(documents, { isStop: word => lexiconOf(language)?.stop.has(word.folded) ?? false });
    this.indexes.set(language, made);
    return made;
  }
}

function partOf({ id, section, fields }: SearchDocument, language: string): SearchDocument {
  const kept = Object.entries(fields).map(([field, texts]) => {
    const own = Object.entries(texts).filter(([code]) => code === language || code === ANY);
    return [field, Object.fromEntries(own)] as const;
  });
  return { id, section, fields: Object.fromEntries(kept) };
}

function better(one: Hit['parts'], other: Hit['parts']): Hit['parts'] {
  return {
    words: Math.max(one.words, other.words),
    coverage: Math.max(one.coverage, other.coverage),
    phrase: Math.max(one.phrase, other.phrase),
  };
}
