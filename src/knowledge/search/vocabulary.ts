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

/** All terms of an index, numbered, and findable by likeness: a character 3–4-gram channel for typos and compounds. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly sizes: number[] = [];
  private readonly byGram = new Map<string, number[]>();
  private shared = new Uint16Array(1024);

  get size(): number {
    return this.texts.length;
  }

  find(text: string): number | undefined {
    return this.numbers.get(text);
  }

  /** The number of a term; a new one gets the next. Terms that begin with `§` are concepts and have no likeness. */
  intern(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.numbers.set(text, number);
    const grams = text.length < SHORTEST || text.startsWith('§') ? [] : gramsOf(text);
    this.sizes.push(grams.length);
    for (const gram of grams) {
      const list = this.byGram.get(gram);
      if (list) list.push(number);
      else this.byGram.set(gram, [number]);
    }
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

  private count(grams: string[]): number[] {
    if (this.shared.length < this.texts.length) this.shared = new Uint16Array(this.texts.length * 2);
    const touched: number[] = [];
    for (const gram of grams) {
      for (const term of this.byGram.get(gram) ?? []) {
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
