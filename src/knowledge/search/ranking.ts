import type { Hit } from './hit.ts';
import { phraseLikeness } from './phrase.ts';
import { Postings } from './postings.ts';
import type { Sought } from './query.ts';
import type { Unit } from './unit.ts';
import { UnitStore } from './unit-store.ts';

/** BM25's saturation, and how much a long text is held back. */
const K1 = 1.2;
const B = 0.4;
/** How many of the best by words are looked at closely. */
const CLOSELY = 24;
/** The parts of a score. */
const SHARE = { words: 0.4, coverage: 0.25, phrase: 0.35 };
/** How many units of one document are reckoned with: its languages. */
const UNITS_A_DOCUMENT = 4;
/** Bits in the mask of found words. */
const MASK = 30;

/** Holds the units, and orders them for a question. */
export class Ranking {
  dead = 0;
  private readonly units = new UnitStore();
  /** Weighted length of each unit; -1: dead. */
  private lengths = new Float32Array(256);
  private totalLength = 0;
  private total = new Float32Array(256);
  private current = new Float32Array(256);
  private masks = new Int32Array(256);
  private readonly postings = new Postings();

  get deadShare(): number {
    return this.units.size === 0 ? 0 : this.dead / this.units.size;
  }

  add(id: string, unit: Unit): number {
    const number = this.units.add(id, unit);
    if (number >= this.lengths.length) this.makeRoom();
    this.lengths[number] = unit.length;
    this.totalLength += unit.length;
    for (const [term, weight] of unit.weights) this.postings.add(term, number, weight);
    return number;
  }

  drop(number: number): void {
    if (this.units.idOf(number) === undefined) return;
    for (const term of this.units.termsOf(number)) this.postings.drop(term);
    this.totalLength -= this.lengths[number] as number;
    this.units.drop(number);
    this.lengths[number] = -1;
    this.dead += 1;
  }

  /** Clears dead units away; gives old number → new number. */
  compact(): Int32Array {
    const renumber = this.units.compact();
    // A new number is never higher than the old one.
    for (let number = 0; number < renumber.length; number += 1) {
      const to = renumber[number] as number;
      if (to >= 0) this.lengths[to] = this.lengths[number] as number;
    }
    this.dead = 0;
    this.postings.compact(renumber);
    return renumber;
  }

  rank(sought: Sought[], limit: number, accept: (id: string) => boolean): Hit[] {
    const touched = this.score(sought);
    const best = this.bestDocuments(touched, accept, Math.max(CLOSELY, limit));
    const most = this.mostPossible(sought);
    const hits = best.map(([id, units]) => this.lookClosely(id, units, sought, most));
    this.clear(touched);
    return hits.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1)).slice(0, limit);
  }

  private score(sought: Sought[]): number[] {
    const touched: number[] = [];
    const average = this.totalLength / Math.max(1, this.units.size - this.dead);
    sought.forEach((word, position) => {
      const hit = this.scoreWord(word, average);
      for (const unit of hit) {
        if (this.masks[unit] === 0) touched.push(unit);
        this.total[unit] = (this.total[unit] as number) + (this.current[unit] as number) * word.weight;
        this.current[unit] = 0;
        this.masks[unit] = (this.masks[unit] as number) | (1 << Math.min(position, MASK));
      }
    });
    return touched;
  }

  /** The best of the word's alternatives in each unit, into `current`. */
  private scoreWord(word: Sought, average: number): number[] {
    const hit: number[] = [];
    for (const { term, weight } of word.alternatives) {
      const holding = this.postings.holding(term);
      if (holding === 0) continue;
      const rarity = this.rarity(holding) * weight;
      this.postings.each(term, (unit, frequency) => {
        const length = this.lengths[unit] as number;
        if (length < 0) return;
        const value = (rarity * frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / average));
        const before = this.current[unit] as number;
        if (before === 0) hit.push(unit);
        if (value > before) this.current[unit] = value;
      });
    }
    return hit;
  }

  private rarity(living: number): number {
    const all = this.units.size - this.dead;
    return Math.log(1 + (all - living + 0.5) / (living + 0.5));
  }

  /** How rare a word is; one that stands nowhere counts as a rather rare one. */
  private rarityOf(word: Sought): number {
    const known = word.alternatives
      .map(({ term, weight }) => [this.postings.holding(term), weight] as const)
      .filter(([living]) => living > 0);
    const unknown = 0.7 * this.rarity(0);
    if (known.length === 0) return unknown;
    // A look-alike is as rare as the word it stands for may be.
    return Math.max(
      ...known.map(([living, weight]) => (weight < 1 ? Math.max(unknown, this.rarity(living)) : this.rarity(living))),
    );
  }

  private mostPossible(sought: Sought[]): number {
    const words = sought.filter(word => !word.concept);
    const counted = words.length > 0 ? words : sought;
    return counted.reduce((sum, word) => sum + word.weight * this.rarityOf(word), 0);
  }

  private bestDocuments(touched: number[], accept: (id: string) => boolean, limit: number): [string, number[]][] {
    const best = new Map<string, number[]>();
    for (const unit of highest(touched, this.total, limit * UNITS_A_DOCUMENT)) {
      const id = this.units.idOf(unit) as string;
      const units = best.get(id);
      if (units) units.push(unit);
      else if (best.size < limit && accept(id)) best.set(id, [unit]);
    }
    return [...best];
  }

  private lookClosely(id: string, units: number[], sought: Sought[], most: number): Hit {
    const hits = units.slice(0, 3).map(unit => this.hitOf(id, unit, sought, most));
    return hits.reduce((best, hit) => (hit.score > best.score ? hit : best));
  }

  private hitOf(id: string, unit: number, sought: Sought[], most: number): Hit {
    const mask = this.masks[unit] as number;
    let covered = 0;
    sought.forEach((word, position) => {
      if (mask & (1 << Math.min(position, MASK))) covered += word.weight * this.rarityOf(word) * strength(word);
    });
    const words = Math.min(1, (this.total[unit] as number) / (2 * Math.max(most, 0.1)));
    const coverage = Math.min(1, covered / Math.max(most, 0.1));
    const phrase = phraseLikeness(
      sought,
      this.units.phrasesOf(unit),
      term => this.rarity(this.postings.holding(term)),
      word => this.rarityOf(word),
    );
    return {
      id,
      score: SHARE.words * words + SHARE.coverage * coverage + SHARE.phrase * phrase,
      parts: { words, coverage, phrase },
    };
  }

  private makeRoom(): void {
    const size = this.lengths.length * 2;
    const lengths = new Float32Array(size);
    lengths.set(this.lengths);
    this.lengths = lengths;
    this.total = new Float32Array(size);
    this.current = new Float32Array(size);
    this.masks = new Int32Array(size);
  }

  private clear(touched: number[]): void {
    for (const unit of touched) {
      this.total[unit] = 0;
      this.masks[unit] = 0;
    }
  }
}

/** The `count` units with the highest totals, highest first, without sorting the others. */
function highest(units: number[], totals: Float32Array, count: number): number[] {
  if (units.length > 4 * count) {
    // Typed arrays sort numbers many times faster than a comparing function does.
    const sorted = Float32Array.from(units, unit => totals[unit] as number).sort();
    const least = sorted[sorted.length - count] as number;
    units = units.filter(unit => (totals[unit] as number) >= least);
  }
  return units.sort((one, other) => (totals[other] as number) - (totals[one] as number)).slice(0, count);
}

/** How surely the word's alternatives mean the word: 1 for its own stems, less for look-alikes. */
function strength(word: Sought): number {
  return word.alternatives.reduce((best, { weight }) => Math.max(best, weight), 0);
}
