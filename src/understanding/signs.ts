import { hashOf } from '../language/hashed/hash.ts';
import { Table } from '../language/hashed/table.ts';
import { type Token, tokens } from '../language/tokens.ts';
import { bonesOf, isRomanised } from './bones.ts';

/** A sign that a message carries, and the positions of its words. */
export interface Sign {
  sign: string;
  at: readonly number[];
}

/** One word of an expression: whole, its beginning, its end, or a part of it. */
interface WordPattern {
  written: string;
  open: 'none' | 'end' | 'start' | 'both';
}

/** For each place of an expression: any of these. */
type Places = readonly (readonly WordPattern[])[];

/** So many other words may stand between two words of an expression. */
const GAP = 1;
const SHORTEST_BEGINNING = 2;
/** Hashes of whole words and of beginnings are told apart by their seed. */
const SEED = { none: 0, end: 1 };
/** Marks a word that is written by its consonants. */
const BONE = '~';
const FEWEST_BONES = { alone: 4, beside: 3 };
const LATIN = /^[a-z0-9]+$/;
const APOSTROPHE = /['’ʼ]/g;
const DENIAL = new Set(['ما', 'ma', 'لا']);
const AND = /^و(?=.{2})/;
/** "In the", "to the": see `forms`. */
const PARTICLE = /^[وف]?(?:[بكل]?ال|لل)(?=.{3})|^[وفبل](?=.{4})/;
/** Expressions are read when a message has their first word; so many are remembered. */
const REMEMBERED = 500;

/**
 * Finds signs by the words of one variety of a language: a line each, `sign: word, beginning*, *part*, *end, two words, one|other word`.
 * Words match as they are written (accents and case do not matter): what a stemmer does to a word is too little known for danger.
 */
export class Signs {
  private readonly language: string;
  private readonly names: string[] = [];
  private readonly written: string[] = [];
  private readonly signOf: number[] = [];
  /** First word → expressions. */
  private readonly byFirst: Table;
  /** Expressions whose first word is known by its end or a part. */
  private readonly parts: { pattern: WordPattern; expression: number }[] = [];
  private readonly read = new Map<number, Places>();

  constructor(language: string, lines: string) {
    this.language = language;
    const [hashes, values]: [number[], number[]] = [[], []];
    for (const line of lines.split('\n')) {
      const at = line.indexOf(':');
      if (at < 0) continue;
      const sign = this.names.push(line.slice(0, at).trim()) - 1;
      for (const each of line.slice(at + 1).split(',')) this.add(sign, each.trim(), hashes, values);
    }
    this.byFirst = new Table(hashes, values);
  }

  find(words: readonly Token[]): Sign[] {
    const heard = words.map((word, at) => this.heardAs(word, words[at - 1]));
    return heard.flatMap((said, start) => [...this.beginning(said)].flatMap(each => this.signAt(each, heard, start)));
  }

  private add(sign: number, written: string, hashes: number[], values: number[]): void {
    const expression = this.written.push(written) - 1;
    this.signOf.push(sign);
    for (const pattern of this.placesOf(written, 1)[0] ?? []) {
      const { open } = pattern;
      if (open === 'none' || open === 'end') {
        hashes.push(hashOf(pattern.written, SEED[open]));
        values.push(expression);
      } else this.parts.push({ pattern, expression });
    }
    // "ma kan3ess", "makan3ess": people write it either way.
    const [first, second] = written.split(/\s+/);
    if (first && second && this.denies(first)) this.add(sign, written.replace(/\s+/, ''), hashes, values);
  }

  /** The expressions that may begin with a word. */
  private beginning(heard: readonly string[]): Set<number> {
    const found: number[] = [];
    for (const word of heard) {
      this.byFirst.collect(hashOf(word, SEED.none), found);
      for (let length = SHORTEST_BEGINNING; length <= word.length; length += 1)
        this.byFirst.collect(hashOf(word, SEED.end, 0, length), found);
      for (const { pattern, expression } of this.parts) if (fits(word, pattern)) found.push(expression);
    }
    return new Set(found);
  }

  private signAt(expression: number, heard: readonly (readonly string[])[], start: number): Sign[] {
    const places = this.placesIn(expression);
    const at: number[] = [];
    for (const [order, place] of places.entries()) {
      const from = order === 0 ? start : (at.at(-1) as number) + 1;
      const found = firstFit(place, heard, from, order === 0 ? 0 : GAP);
      if (found < 0) return [];
      at.push(found);
    }
    return [{ sign: this.names[this.signOf[expression] as number] as string, at }];
  }

  private placesIn(expression: number): Places {
    const known = this.read.get(expression);
    if (known) return known;
    if (this.read.size >= REMEMBERED) this.read.clear();
    const places = this.placesOf(this.written[expression] as string);
    this.read.set(expression, places);
    return places;
  }

  /** `most`: only so many of its places. */
  private placesOf(written: string, most = Number.POSITIVE_INFINITY): Places {
    const parts = written.replace(APOSTROPHE, ' ').trim().split(/\s+/);
    const bones = parts.length > 1 ? FEWEST_BONES.beside : FEWEST_BONES.alone;
    const places = parts.slice(0, most).map(place => place.split('|').flatMap(word => this.patternsOf(word, bones)));
    return places.filter(place => place.length > 0);
  }

  private patternsOf(written: string, fewest: number): WordPattern[] {
    const [first] = tokens(written.replaceAll('*', ''));
    if (!first) return [];
    const [start, end] = [written.startsWith('*'), written.endsWith('*')];
    const open = start && end ? 'both' : start ? 'start' : end ? 'end' : 'none';
    const bones = open !== 'both' && isRomanised(this.language) ? bonesOf(first.folded, this.language) : undefined;
    const own: WordPattern[] = [{ written: first.folded, open }];
    return bones && bones.length >= fewest ? [...own, { written: open === 'start' ? bones : BONE + bones, open }] : own;
  }

  /** Arabic writes "and", other particles, the article and "not" together with a word; Latin letters are heard by their consonants. */
  private heardAs({ folded }: Token, before: Token | undefined): string[] {
    const bones = isRomanised(this.language) && LATIN.test(folded) ? bonesOf(folded, this.language) : undefined;
    const own = bones && bones.length >= FEWEST_BONES.beside ? [folded, BONE + bones] : [folded];
    if (this.language !== 'ar') return own;
    const denied = before && this.denies(before.folded) ? [before.folded + folded] : [];
    return [...new Set([...own, folded.replace(AND, ''), folded.replace(PARTICLE, ''), ...denied])];
  }

  private denies(word: string): boolean {
    return this.language === 'ar' && DENIAL.has(word);
  }
}

function firstFit(place: readonly WordPattern[], heard: readonly (readonly string[])[], from: number, gap: number): number {
  for (let at = from; at <= from + gap && at < heard.length; at += 1)
    if (heard[at]?.some(word => place.some(pattern => fits(word, pattern)))) return at;
  return -1;
}

function fits(word: string, { written, open }: WordPattern): boolean {
  if (open === 'none') return word === written;
  if (open === 'end') return word.startsWith(written);
  return open === 'start' ? word.endsWith(written) : word.includes(written);
}
