import { forms } from '../../language/stem.ts';
import { type Token, tokens } from '../../language/tokens.ts';
import type { Field, SearchDocument } from './document.ts';
import type { Concept } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A document's texts in one language, as terms. */
export interface Unit {
  language: string;
  /** Term → weight, fields and repetitions summed. */
  weights: Map<number, number>;
  /** Weighted number of words. */
  length: number;
  /** Names, questions and keywords, each as the terms of its words: for "is this what was asked?". */
  phrases: Uint32Array[];
}

export interface UnitOptions {
  /** Words that carry no subject in a language: they are not indexed. */
  isStop: (token: Token, language: string) => boolean;
  /** What a text is about, whatever its language. */
  concepts: (words: Token[], language: string | undefined) => Concept[];
}

const BOOST: Record<Field, number> = { names: 3, questions: 2.5, keywords: 2.5, summary: 1, body: 0.5 };
const PHRASES: ReadonlySet<Field> = new Set(['names', 'questions', 'keywords']);
const CONCEPT_BOOST = 3;

/** The units of a document, one per language that it has texts in. */
export function unitsOf(document: SearchDocument, vocabulary: Vocabulary, options: UnitOptions): Unit[] {
  const units = new Map<string, Unit>();
  for (const [field, texts] of Object.entries(document.fields) as [Field, Record<string, string[]>][]) {
    for (const [language, list] of Object.entries(texts)) {
      const unit = units.get(language) ?? { language, weights: new Map(), length: 0, phrases: [] };
      units.set(language, unit);
      for (const text of list) addText(unit, field, text, language, vocabulary, options);
    }
  }
  return [...units.values()];
}

function addText(unit: Unit, field: Field, text: string, language: string, vocabulary: Vocabulary, options: UnitOptions): void {
  const all = tokens(text, 2000);
  const words = all.filter(word => !options.isStop(word, language));
  const phrase: number[] = [];
  for (const word of words) {
    // Long texts are kept by stem alone: half the memory, and a question always asks for the stem too.
    const wanted = PHRASES.has(field) ? forms(word, language) : forms(word, language).slice(-1);
    const terms = wanted.map(form => vocabulary.intern(form));
    for (const term of terms) bump(unit, term, BOOST[field]);
    phrase.push(terms.at(-1) as number);
    unit.length += BOOST[field];
  }
  if (!PHRASES.has(field)) return;
  if (phrase.length > 0) unit.phrases.push(Uint32Array.from(new Set(phrase)));
  const concepts = options.concepts(all, language).map(({ term }) => vocabulary.intern(term));
  for (const concept of concepts) bump(unit, concept, CONCEPT_BOOST);
  if (concepts.length > 0) unit.phrases.push(Uint32Array.from(concepts));
}

function bump(unit: Unit, term: number, by: number): void {
  unit.weights.set(term, (unit.weights.get(term) ?? 0) + by);
}
