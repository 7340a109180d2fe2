import { hashOf } from '../../language/hashed/hash.ts';
import { Numbering } from '../../language/hashed/numbering.ts';
import { gramsOf } from './grams.ts';

export interface Similar {
  term: number;
  /** 0…1: share of common 3-grams and 4-grams. */
  likeness: number;
}

/** Likeness below this is chance. */
const ENOUGH = 0.45;
const MOST = 6;
const SHORTEST = 4;
const NONE = -1;

/** All terms of an index, numbered, and findable by likeness: a character 3–4-gram channel for typos and compounds. */
export class Vocabulary {
  private readonly numbering = new Numbering();
  private readonly texts: string[] = [];
  private readonly sizes: number[] = [];
  private readonly grams = new Numbering();
  /** Gram → the last place in `terms` that is about it. */
  private last = new Int32Array(1024);
  /** Place → a term that has the gram, and the place before it that is about the same gram. */
  private terms = new Uint32Array(1024);
  private before = new Int32Array(1024);
  private places = 0;
  private shared = new Uint16Array(1024);

  get size(): number {
    return this.texts.length;
  }

  find(text: string): number | undefined {
    const number = this.numbering.find(hashOf(text));
    return number < 0 ? undefined : number;
  }

  /** The number of a term; a new one gets the next. Terms that begin with `§` are concepts and have no likeness. */
  intern(text: string): number {
    const number = this.numbering.intern(hashOf(text));
    if (number < this.texts.length) return number;
    this.texts.push(text);
    const grams = text.length < SHORTEST || text.startsWith('§') ? [] : gramsOf(text);
    this.sizes.push(grams.length);
    for (const gram of grams) this.note(this.grams.intern(gram), number);
    return number;
  }

  /** The terms most like a word, best first, at most six; the word itself left out. */
  like(word: string): Similar[] {
    if (word.length < SHORTEST) return [];
    const grams = gramsOf(word);
    const touched = this.count(grams);
    const found: Similar[] = [];
    for (const term of touched) {
      const common = this.shared[term] as number;
      this.shared[term] = 0;
      const likeness = this.likeness(word, term, common, grams.length);
      if (likeness >= ENOUGH && this.texts[term] !== word) found.push({ term, likeness });
    }
    return found.sort((one, other) => other.likeness - one.likeness || one.term - other.term).slice(0, MOST);
  }

  private note(gram: number, term: number): void {
    if (gram >= this.last.length) this.last = copied(this.last, new Int32Array(this.last.length * 2));
    if (this.places === this.terms.length) {
      this.terms = copied(this.terms, new Uint32Array(this.places * 2));
      this.before = copied(this.before, new Int32Array(this.places * 2));
    }
    const place = this.places;
    this.places += 1;
    this.terms[place] = term;
    // Zero is "none", so that new room needs no filling.
    this.before[place] = (this.last[gram] as number) - 1;
    this.last[gram] = place + 1;
  }

  private count(grams: readonly number[]): number[] {
    if (this.shared.length < this.texts.length) this.shared = new Uint16Array(this.texts.length * 2);
    const touched: number[] = [];
    for (const gram of grams) {
      const number = this.grams.find(gram);
      if (number < 0) continue;
      for (let place = (this.last[number] as number) - 1; place !== NONE; place = this.before[place] as number) {
        const term = this.terms[place] as number;
        if (this.shared[term] === 0) touched.push(term);
        this.shared[term] = (this.shared[term] as number) + 1;
      }
    }
    return touched;
  }

  /** Dice over the grams; a whole word inside a compound ("avondles" in "avondlessen") counts by its length. */
  private likeness(word: string, term: number, common: number, grams: number): number {
    const dice = (2 * common) / (grams + (this.sizes[term] as number));
    const text = this.texts[term] as string;
    const [short, long] = text.length < word.length ? [text, word] : [word, text];
    if (short.length < 5 || !(long.startsWith(short) || long.endsWith(short))) return dice;
    return Math.max(dice, Math.min(0.9, 0.3 + (0.6 * short.length) / long.length));
  }
}

function copied<List extends Int32Array | Uint32Array>(from: List, to: List): List {
  to.set(from);
  return to;
}
