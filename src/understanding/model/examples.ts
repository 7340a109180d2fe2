import { placeOf } from '../../language/hashed/table.ts';
import type { Features } from './features.ts';

/** The nearest examples of a class count so much, nearest first. */
const NEAREST = [1, 0.5, 0.25];
const WHOLE = NEAREST.reduce((sum, each) => sum + each, 0);
const NONE = new Uint16Array();

/** What `Gathering` makes of sentences: numbers alone, about ten bytes a clue and two a clue and sentence. */
export interface Sealed {
  classes: number;
  /** Example → its class. */
  classOf: Uint16Array;
  /** The hashes of the clues, sorted: a clue is its place here. */
  hashes: Int32Array;
  /** Clue → weight times rarity. */
  worth: Float32Array;
  /** Clue → where its examples begin in `examples`; they end where those of the next begin. */
  starts: Uint32Array;
  examples: Uint16Array;
  /** Example → its length as a vector. */
  norms: Float32Array;
}

/** Sentences with their classes, and how like a text they are: cosine over clues weighed by rarity. */
export class Examples {
  private readonly sealed: Sealed;

  constructor(sealed: Sealed) {
    this.sealed = sealed;
  }

  get classOf(): Uint16Array {
    return this.sealed.classOf;
  }

  get size(): number {
    return this.sealed.classOf.length;
  }

  /** The examples that have a clue. */
  holders(hash: number): Uint16Array {
    const { hashes, starts, examples } = this.sealed;
    const clue = placeOf(hashes, hash);
    return clue < 0 ? NONE : examples.subarray(starts[clue], starts[clue + 1]);
  }

  /** Per class: the mean likeness of its nearest examples, 0…1. `without`: an example to leave out, for measuring. */
  near(features: Features, without = -1): Float32Array {
    const { hashes, worth, starts, examples, norms } = this.sealed;
    const similar = new Float32Array(this.size);
    const strange = Math.log(1 + this.size);
    let length = 0;
    features.hashes.forEach((hash, at) => {
      const own = features.weights[at] as number;
      const clue = placeOf(hashes, hash);
      if (clue < 0) {
        length += (own * strange) ** 2;
        return;
      }
      const factor = (worth[clue] as number) ** 2;
      length += factor;
      const end = starts[clue + 1] as number;
      for (let entry = starts[clue] as number; entry < end; entry += 1) {
        const example = examples[entry] as number;
        similar[example] = (similar[example] as number) + factor;
      }
    });
    if (without >= 0) similar[without] = 0;
    return this.nearest(similar, norms, Math.sqrt(length) || 1);
  }

  private nearest(similar: Float32Array, norms: Float32Array, length: number): Float32Array {
    const { classes, classOf } = this.sealed;
    const best = new Float32Array(classes * NEAREST.length);
    for (let example = 0; example < similar.length; example += 1) {
      if (similar[example] === 0) continue;
      let value = (similar[example] as number) / ((norms[example] as number) * length);
      const from = (classOf[example] as number) * NEAREST.length;
      for (let place = from; place < from + NEAREST.length; place += 1) {
        const held = best[place] as number;
        if (value > held) {
          best[place] = value;
          value = held;
        }
      }
    }
    const near = new Float32Array(classes);
    for (let of = 0; of < classes; of += 1) {
      let sum = 0;
      for (let place = 0; place < NEAREST.length; place += 1)
        sum += (NEAREST[place] as number) * (best[of * NEAREST.length + place] as number);
      near[of] = sum / WHOLE;
    }
    return near;
  }
}
