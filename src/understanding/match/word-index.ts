import { createIndex, type Hit, type SearchDocument, type SearchIndex } from '../../knowledge/search/index.ts';
import type { Token } from '../../language/tokens.ts';
import { lexiconOf } from '../compile.ts';
import { Gradual } from '../gradual.ts';

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

/** Pauses after so many documents. */
const DOCUMENTS_A_STEP = 10;

/** The words of all documents, an index a language, made when somebody first writes that language, or step by step before. */
export class WordIndex {
  private readonly documents = new Map<string, SearchDocument>();
  private readonly indexes = new Map<string, Gradual<SearchIndex>>();

  put(document: SearchDocument): void {
    // First all that are known, whole; then the new one, into each.
    for (const index of this.indexes.values()) index.value.remove(document.id);
    this.documents.set(document.id, document);
    for (const [language, index] of this.indexes) index.value.put(partOf(document, language));
  }

  remove(id: string): void {
    this.documents.delete(id);
    for (const index of this.indexes.values()) index.value.remove(id);
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

  /** Makes the index of a language ready, some milliseconds a step. */
  prepare(language: string): Generator<void> {
    return this.gradualOf(language).steps();
  }

  private indexOf(language: string): SearchIndex {
    return this.gradualOf(language).value;
  }

  private gradualOf(language: string): Gradual<SearchIndex> {
    const known = this.indexes.get(language);
    if (known) return known;
    const made = new Gradual(() => this.make(language));
    this.indexes.set(language, made);
    return made;
  }

  private *make(language: string): Generator<void, SearchIndex> {
    const stop = lexiconOf(language)?.stop;
    const index = createIndex([], { isStop: word => stop?.has(word.folded) ?? false });
    let count = 0;
    // A document that comes or changes meanwhile makes it ready at once.
    for (const document of this.documents.values()) {
      index.put(partOf(document, language));
      count += 1;
      if (count % DOCUMENTS_A_STEP === 0) yield;
    }
    return index;
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
