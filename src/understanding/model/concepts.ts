import { hashesOfBeginnings, hashOf } from '../../language/hashed/hash.ts';
import { Table } from '../../language/hashed/table.ts';
import { forms } from '../../language/stem.ts';
import { type Token, tokens } from '../../language/tokens.ts';

/** An idea that a text names, and the positions of its words. */
export interface Named {
  concept: string;
  at: number[];
}

/** A word as the ideas of a language see it. */
export interface Known {
  /** Hashes of its forms. */
  forms: readonly number[];
  /** Numbers of the ideas that it names by itself. */
  concepts: readonly number[];
  /** Numbers of the expressions that may begin with it. */
  begins: readonly number[];
}

/** Shorter stems with any ending would be other words. */
const SHORTEST_PREFIX = 4;
const LONGEST_PREFIX = 14;
/** A part of a compound that counts, in letters. */
const SHORTEST_PART = 5;

/** Ideas by number: the same for all languages. */
const names: string[] = [];
const numbers = new Map<string, number>();

const conceptName = (concept: number): string => names[concept] as string;

function numberOf(concept: string): number {
  const known = numbers.get(concept);
  if (known !== undefined) return known;
  numbers.set(concept, names.length);
  return names.push(concept) - 1;
}

/** Finds what a text is about, by the words of one language: `concept: word word two_words stem*`, a line each. */
export class ConceptWords {
  private readonly language: string;
  private readonly compounds: boolean;
  /** As it is listed: "kopen" is to buy, though it shares its stem with heads. */
  private readonly byWord: Table;
  private readonly byForm: Table;
  private readonly byPrefix: Table;
  private readonly byFirst: Table;
  private readonly expressions: Expressions;

  constructor(language: string, { byWord, byForm, byPrefix, byFirst, expressions }: Gathered) {
    this.language = language;
    this.compounds = language === 'nl' || language === 'de';
    this.byWord = new Table(byWord.hashes, byWord.values);
    this.byForm = new Table(byForm.hashes, byForm.values);
    this.byPrefix = new Table(byPrefix.hashes, byPrefix.values);
    this.byFirst = new Table(byFirst.hashes, byFirst.values);
    this.expressions = new Expressions(expressions);
  }

  find(words: readonly Token[]): Named[] {
    return this.findAmong(words.map(word => this.known(word)));
  }

  findAmong(words: readonly Known[]): Named[] {
    const found: Named[] = [];
    words.forEach((word, at) => {
      for (const expression of word.begins) {
        const length = this.expressions.fits(expression, words, at);
        if (length === 0) continue;
        const places = Array.from({ length }, (_, step) => at + step);
        found.push({ concept: conceptName(this.expressions.conceptOf(expression)), at: places });
      }
      for (const concept of word.concepts) found.push({ concept: conceptName(concept), at: [at] });
    });
    return found;
  }

  known(word: Token): Known {
    const hashes = forms(word, this.language).map(form => hashOf(form));
    const concepts: number[] = [];
    const begins: number[] = [];
    const isListed = this.byWord.collect(hashOf(word.folded), concepts);
    for (const hash of hashes) {
      if (!isListed) this.byForm.collect(hash, concepts);
      this.byFirst.collect(hash, begins);
    }
    if (concepts.length === 0) this.collectByBeginning(word.folded, concepts);
    if (concepts.length === 0 && this.compounds) this.collectByParts(word.folded, concepts);
    return { forms: hashes, concepts: concepts.length > 1 ? [...new Set(concepts)] : concepts, begins };
  }

  private collectByBeginning(folded: string, found: number[]): void {
    const beginnings = hashesOfBeginnings(folded, LONGEST_PREFIX);
    for (let length = beginnings.length; length >= SHORTEST_PREFIX; length -= 1)
      if (this.byPrefix.collect(beginnings[length - 1] as number, found)) return;
  }

  /** "energiefactuur": what its beginning and its end mean. */
  private collectByParts(folded: string, found: number[]): void {
    const beginnings = hashesOfBeginnings(folded, folded.length);
    for (let cut = SHORTEST_PART - 1; cut <= folded.length - SHORTEST_PART + 1; cut += 1) {
      this.byForm.collect(beginnings[cut - 1] as number, found);
      this.byForm.collect(hashOf(folded, 0, cut), found);
    }
  }
}

interface Pairs {
  hashes: number[];
  values: number[];
}

interface Gathered {
  byWord: Pairs;
  byForm: Pairs;
  byPrefix: Pairs;
  byFirst: Pairs;
  expressions: { concept: number; words: number[][] }[];
}

/** Pauses after so many lines. */
const LINES_A_STEP = 40;

/** Reads the lines of a language step by step: each takes some milliseconds. */
export function* conceptWordsOf(language: string, text: string): Generator<void, ConceptWords> {
  const gathered: Gathered = { byWord: pairs(), byForm: pairs(), byPrefix: pairs(), byFirst: pairs(), expressions: [] };
  let line = 0;
  for (const each of text.split('\n')) {
    const at = each.indexOf(':');
    if (at < 0) continue;
    const concept = numberOf(each.slice(0, at).trim());
    for (const word of each.slice(at + 1).split(/\s+/)) if (word) gather(gathered, concept, word, language);
    line += 1;
    if (line % LINES_A_STEP === 0) yield;
  }
  return new ConceptWords(language, gathered);
}

function gather(gathered: Gathered, concept: number, word: string, language: string): void {
  const { byWord, byForm, byPrefix, byFirst, expressions } = gathered;
  if (word.endsWith('*')) {
    const [stem] = tokens(word.slice(0, -1));
    if (stem) push(stem.folded.length >= SHORTEST_PREFIX ? byPrefix : byForm, hashOf(stem.folded), concept);
    return;
  }
  const written = tokens(word.replaceAll('_', ' '));
  const parts = written.map(part => forms(part, language).map(form => hashOf(form)));
  const [first] = parts;
  if (!first) return;
  if (parts.length > 1) expressions.push({ concept, words: parts });
  else push(byWord, hashOf(written[0]?.folded ?? ''), concept);
  for (const form of first) {
    if (parts.length === 1) push(byForm, form, concept);
    else push(byFirst, form, expressions.length - 1);
  }
}

const pairs = (): Pairs => ({ hashes: [], values: [] });

function push({ hashes, values }: Pairs, hash: number, value: number): void {
  hashes.push(hash);
  values.push(value);
}

/** Names of more than one word, in two lists of numbers. */
class Expressions {
  /** Per expression: its idea, how many words, and of each word how many forms, and these. */
  private readonly data: Int32Array;
  private readonly starts: Uint32Array;

  constructor(expressions: Gathered['expressions']) {
    const data: number[] = [];
    this.starts = Uint32Array.from(expressions, ({ concept, words }) => {
      const start = data.push(concept, words.length) - 2;
      for (const word of words) data.push(word.length, ...word);
      return start;
    });
    this.data = Int32Array.from(data);
  }

  conceptOf(expression: number): number {
    return this.data[this.starts[expression] as number] as number;
  }

  /** How many words it takes at a place; 0: it is not there. */
  fits(expression: number, words: readonly Known[], at: number): number {
    const start = this.starts[expression] as number;
    const length = this.data[start + 1] as number;
    let place = start + 2;
    for (let step = 0; step < length; step += 1) {
      const said = words[at + step];
      const end = place + 1 + (this.data[place] as number);
      if (!said?.forms.some(form => this.holds(form, place + 1, end))) return 0;
      place = end;
    }
    return length;
  }

  private holds(form: number, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.data[at] === form) return true;
    return false;
  }
}
