import type { Token } from '../../language/tokens.ts';
import type { SearchDocument } from './document.ts';
import type { Hit } from './hit.ts';
import { soughtOf } from './query.ts';
import { Ranking } from './ranking.ts';
import { type UnitOptions, unitsOf } from './unit.ts';
import { Vocabulary } from './vocabulary.ts';

export type { SearchDocument } from './document.ts';
export { documentOf } from './document.ts';
export type { Hit } from './hit.ts';

export interface SearchQuery {
  text: string;
  /** The language that the question is written in, for its stems. All languages are searched. */
  language?: string;
  /** 10 by default. */
  limit?: number;
  /** Weight of a word and its position among `tokens(text)`, 0…1; by default 1. */
  weigh?: (token: Token, at: number) => number;
  /** Which documents may be found; by default all. */
  accept?: (id: string) => boolean;
}

export interface IndexOptions extends Partial<UnitOptions> {}

/** Finds documents by words in any language. In memory; one document can be replaced at any time. */
export interface SearchIndex {
  readonly size: number;
  search(query: SearchQuery): Hit[];
  /** Adds a document or replaces the one with its id. */
  put(document: SearchDocument): void;
  remove(id: string): void;
}

/** Dead units above this share of all are cleared away. */
const DEAD_SHARE = 0.3;

/** Builds the index: about 0.1 ms a document. */
export function createIndex(documents: Iterable<SearchDocument>, options: IndexOptions = {}): SearchIndex {
  const index = new MemoryIndex({ isStop: options.isStop ?? (() => false), concepts: options.concepts ?? (() => []) });
  for (const document of documents) index.put(document);
  return index;
}

class MemoryIndex implements SearchIndex {
  private readonly vocabulary = new Vocabulary();
  private readonly ranking = new Ranking();
  private readonly unitsById = new Map<string, number[]>();
  private readonly options: UnitOptions;
  /** Languages that there are or were texts in. */
  private readonly languages = new Set<string>();

  constructor(options: UnitOptions) {
    this.options = options;
  }

  get size(): number {
    return this.unitsById.size;
  }

  put(document: SearchDocument): void {
    this.remove(document.id);
    const numbers: number[] = [];
    for (const unit of unitsOf(document, this.vocabulary, this.options)) {
      this.languages.add(unit.language);
      numbers.push(this.ranking.add(document.id, unit));
    }
    this.unitsById.set(document.id, numbers);
  }

  remove(id: string): void {
    const units = this.unitsById.get(id);
    if (!units) return;
    this.unitsById.delete(id);
    for (const unit of units) this.ranking.drop(unit);
    if (this.ranking.deadShare > DEAD_SHARE && this.ranking.dead > 64) this.compact();
  }

  search({ text, language, limit = 10, weigh = () => 1, accept = () => true }: SearchQuery): Hit[] {
    const sought = soughtOf(text, this.vocabulary, {
      language,
      weigh,
      concepts: this.options.concepts,
      hasTexts: this.languages.has(language ?? ''),
    });
    return this.ranking.rank(sought, limit, accept);
  }

  private compact(): void {
    const renumber = this.ranking.compact();
    for (const [id, units] of this.unitsById)
      this.unitsById.set(
        id,
        units.map(unit => renumber[unit] as number),
      );
  }
}
