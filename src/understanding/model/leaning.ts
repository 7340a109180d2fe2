import { classes, isIntent } from './classes.ts';
import type { Examples } from './examples.ts';
import type { Features } from './features.ts';

/** How much the clues of a text speak for what is said to the assistant itself. */
export interface Leaning {
  /** Log odds that they come from any such example, and not from a question about something. */
  any: number;
  /** The same per intent, in the order of `intentClasses`, against all other examples. */
  each: Float32Array;
}

/** The classes that are intents; an intent is its place in this list. */
export const intentClasses: readonly number[] = classes.flatMap((_, of) => (isIntent(of) ? [of] : []));
const placeOf = new Map(intentClasses.map((of, place) => [of, place]));

/** A clue that no example has counts as if it had been seen so often, shared out by size. */
const SMOOTHING = 1;
/** Clues overlap (a word, its pieces, its pairs): so many say the same. */
const OVERLAP = 10;

/**
 * Weighs the clues of a text by naive Bayes over the examples. Likeness to the nearest example finds what was said nearly so;
 * this finds what nobody said so before, but in words that are only said to an assistant.
 */
export class LeaningReader {
  private readonly examples: Examples;
  /** Examples per intent; the last is all others. */
  private readonly sizes = new Float64Array(intentClasses.length + 1);
  /** Example → its place among these. */
  private readonly places: Uint8Array;

  constructor(examples: Examples) {
    this.examples = examples;
    this.places = Uint8Array.from(examples.classOf, of => placeOf.get(of) ?? intentClasses.length);
    for (const place of this.places) this.sizes[place] = (this.sizes[place] as number) + 1;
  }

  read(features: Features): Leaning {
    const rest = intentClasses.length;
    const all = this.examples.size;
    const spoken = all - (this.sizes[rest] as number);
    const found: Leaning = { any: 0, each: new Float32Array(rest) };
    const counts = new Float64Array(rest + 1);
    features.hashes.forEach((hash, at) => {
      const holders = this.examples.holders(hash);
      if (holders.length === 0) return;
      counts.fill(0);
      for (const holder of holders) {
        const place = this.places[holder] as number;
        counts[place] = (counts[place] as number) + 1;
      }
      const weight = (features.weights[at] as number) / OVERLAP;
      found.any += weight * logOdds(holders.length - (counts[rest] as number), spoken, holders.length, all);
      for (let place = 0; place < rest; place += 1) {
        const said = logOdds(counts[place] as number, this.sizes[place] as number, holders.length, all);
        found.each[place] = (found.each[place] as number) + weight * said;
      }
    });
    return found;
  }
}

/** `inside` of `size` examples hold a clue, and `holders` of all. */
function logOdds(inside: number, size: number, holders: number, all: number): number {
  const share = size / all;
  const own = (inside + SMOOTHING * share) / (size + 2 * SMOOTHING * share);
  const others = (holders - inside + SMOOTHING * (1 - share)) / (all - size + 2 * SMOOTHING * (1 - share));
  return Math.log(own / others);
}
