import { spelledOut } from '../language/contractions.ts';
import { hashOf } from '../language/hashed/hash.ts';
import { Table } from '../language/hashed/table.ts';
import { forms } from '../language/stem.ts';
import { type Token, tokens } from '../language/tokens.ts';

/** A phrase that was found in a message. */
export interface Match<Code> {
  code: Code;
  /** Which words of the message it took. */
  at: number[];
  /** Every word of it is a weak one: see `PhraseSet.weak`. */
  weak: boolean;
}

/** A place in a phrase while it is written down: of one word, its forms; of a run of words, the forms of each. */
interface Part {
  single: number[];
  long: number[][][];
  optional: boolean;
}

/** A word of a message: its position there, and the forms under which it is found. */
interface HeardWord {
  at: number;
  forms: readonly string[];
  hashes: readonly number[];
}

/**
 * Phrases of one language, found in messages by stem, with few other words between. See `Lexicon` for their notation.
 * There are tens of thousands in all languages together: they are kept as numbers in one list.
 */
export class PhraseSet<Code> {
  private readonly codes: Code[] = [];
  private readonly firsts: { hashes: number[]; values: number[] } = { hashes: [], values: [] };
  private written: number[] = [];
  private sealed: { data: Int32Array; byFirst: Table } | undefined;
  private readonly language: string;
  /** Words that may not stand in a gap: they turn the meaning. */
  private readonly negations: ReadonlySet<string>;
  /** Words of haste and grammar; a phrase of nothing else only counts when it is nearly the whole message. */
  private readonly weak: ReadonlySet<string>;

  constructor(language: string, negations: ReadonlySet<string> = new Set(), weak: ReadonlySet<string> = new Set()) {
    this.language = language;
    this.negations = negations;
    this.weak = weak;
  }

  /** Adds phrases in the notation of a lexicon: `talk|speak to? someone, call me`. All must be added before the first search. */
  addAll(code: Code, phrases: string): void {
    for (const phrase of phrases.split(/[,\n]/)) if (phrase.trim()) this.add(code, phrase.trim().split(/\s+/));
  }

  /** Adds a plain text as a phrase: no sign in it means anything. */
  addText(code: Code, text: string): void {
    this.add(
      code,
      tokens(text).map(word => word.raw),
    );
  }

  find(words: readonly Token[]): Match<Code>[] {
    const { data, byFirst } = this.seal();
    if (data.length === 0) return [];
    const heard = heardIn(words, this.language);
    const found: Match<Code>[] = [];
    heard.forEach(({ hashes }, start) => {
      const begun: number[] = [];
      for (const hash of hashes) byFirst.collect(hash, begun);
      for (const phrase of begun.length > 1 ? new Set(begun) : begun) {
        const places = new Search(data, phrase, heard, this.negations).from(start);
        if (places) found.push(this.matchOf(phrase, places, heard));
      }
    });
    return found;
  }

  private matchOf(phrase: number, places: number[], heard: readonly HeardWord[]): Match<Code> {
    const weak = places.every(place => heard[place]?.forms.some(form => this.weak.has(form)));
    const code = this.codes[this.seal().data[phrase] as number] as Code;
    return { code, at: [...new Set(places.map(place => heard[place]?.at ?? place))], weak };
  }

  private add(code: Code, written: string[]): void {
    const parts = written.map(part => this.partOf(part)).filter(part => part.single.length > 0 || part.long.length > 0);
    const needed = parts.filter(part => !part.optional).length;
    const gap = needed > 2 ? 2 : needed > 1 || parts.length > 1 ? 1 : 0;
    if (this.codes.at(-1) !== code) this.codes.push(code);
    const phrase = write(this.written, this.codes.length - 1, gap, parts);
    for (const part of parts) {
      for (const form of [...part.single, ...part.long.flatMap(([first]) => first ?? [])]) {
        this.firsts.hashes.push(form);
        this.firsts.values.push(phrase);
      }
      // A phrase may begin with whatever follows its optional words.
      if (!part.optional) break;
    }
  }

  private partOf(written: string): Part {
    const optional = written.length > 1 && written.endsWith('?');
    const alternatives = (optional ? written.slice(0, -1) : written)
      .split('|')
      .map(run => tokens(run).flatMap(word => waysToSay(word, this.language).map(ways => ways.map(way => hashOf(way)))));
    return {
      single: [...new Set(alternatives.filter(run => run.length === 1).flat(2))],
      long: alternatives.filter(run => run.length > 1),
      optional,
    };
  }

  /** Makes it ready for the first search. */
  seal() {
    if (!this.sealed) {
      const { hashes, values } = this.firsts;
      this.sealed = { data: Int32Array.from(this.written), byFirst: new Table(hashes, values) };
      for (const list of [hashes, values, this.written]) list.length = 0;
    }
    return this.sealed;
  }
}

/** The words that a word stands for ("isn't": two), each with its forms. */
function waysToSay(word: Token, language: string): string[][] {
  return spelledOut(word, language).map(ways => ways.flatMap(way => forms(way, language)));
}

/** A message is searched by many sets: its words are looked at once a language. */
const heardBefore = new WeakMap<readonly Token[], Map<string, HeardWord[]>>();

function heardIn(words: readonly Token[], language: string): HeardWord[] {
  const byLanguage = heardBefore.get(words) ?? new Map<string, HeardWord[]>();
  heardBefore.set(words, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const heard = words.flatMap((word, at) =>
    waysToSay(word, language).map(said => ({ at, forms: said, hashes: [...new Set(said.map(form => hashOf(form)))] })),
  );
  byLanguage.set(language, heard);
  return heard;
}

/**
 * A phrase as numbers: its code, how many words may stand between its own, how many parts, where each part begins. A part:
 * 1 for optional, how many single words and these; how many runs of words, and of each how many words; of each word how many
 * forms and these.
 */
function write(data: number[], code: number, gap: number, parts: readonly Part[]): number {
  const phrase = data.push(code, gap, parts.length) - 3;
  const index = data.length;
  for (const _ of parts) data.push(0);
  parts.forEach(({ optional, single, long }, at) => {
    data[index + at] = data.length;
    data.push(Number(optional), single.length, ...single, long.length);
    for (const run of long) {
      data.push(run.length);
      for (const word of run) data.push(word.length, ...word);
    }
  });
  return phrase;
}

const [GAP, PARTS, INDEX] = [1, 2, 3];

/** Looks for one phrase in one message. */
class Search {
  private readonly data: Int32Array;
  private readonly phrase: number;
  private readonly heard: readonly HeardWord[];
  private readonly negations: ReadonlySet<string>;

  constructor(data: Int32Array, phrase: number, heard: readonly HeardWord[], negations: ReadonlySet<string>) {
    this.data = data;
    this.phrase = phrase;
    this.heard = heard;
    this.negations = negations;
  }

  /** The places of its words when it begins at a place; undefined when it is not there. */
  from(start: number): number[] | undefined {
    return this.follow(0, start, 0, true);
  }

  /** Its part `index` and those after it, from `next` on. `spent`: words skipped so far; `first`: nothing was found yet, so that no word may be skipped. */
  private follow(index: number, next: number, spent: number, first: boolean): number[] | undefined {
    const { data, phrase, heard } = this;
    if (index === data[phrase + PARTS]) return first ? undefined : [];
    const part = data[phrase + INDEX + index] as number;
    for (let skipped = 0; skipped + spent <= (first ? 0 : (data[phrase + GAP] as number)); skipped += 1) {
      const word = heard[next + skipped];
      if (!word) break;
      for (const length of this.lengthsAt(part, next + skipped)) {
        const places = Array.from({ length }, (_, step) => next + skipped + step);
        const rest = this.follow(index + 1, next + skipped + length, spent + skipped, false);
        if (rest) return [...places, ...rest];
      }
      if (this.negations.has(word.forms[0] ?? '')) break;
    }
    return data[part] === 1 ? this.follow(index + 1, next, spent, first) : undefined;
  }

  /** How many words of the message a part takes at a place, in the ways in which it fits. */
  private lengthsAt(part: number, place: number): number[] {
    const { data } = this;
    const single = part + 2;
    const runs = single + (data[part + 1] as number);
    const lengths: number[] = [];
    let at = runs + 1;
    for (let run = 0; run < (data[runs] as number); run += 1) {
      const length = data[at] as number;
      at += 1;
      let fits = true;
      for (let step = 0; step < length; step += 1) {
        const end = at + 1 + (data[at] as number);
        fits &&= this.isSaid(place + step, at + 1, end);
        at = end;
      }
      if (fits) lengths.push(length);
    }
    if (this.isSaid(place, single, runs)) lengths.push(1);
    return lengths;
  }

  /** Does a word of the message have one of these forms? */
  private isSaid(place: number, from: number, to: number): boolean {
    const hashes = this.heard[place]?.hashes ?? [];
    for (let at = from; at < to; at += 1) if (hashes.includes(this.data[at] as number)) return true;
    return false;
  }
}
