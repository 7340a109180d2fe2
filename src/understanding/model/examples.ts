import type { Features } from './features.ts';
import { Numbering } from './numbering.ts';

/** The nearest examples of a class count so much, nearest first. */
const NEAREST = [1, 0.5, 0.25];
const WHOLE = NEAREST.reduce((sum, each) => sum + each, 0);

/**
 * Sentences with their classes, and how like a text they are: cosine over clues weighed by rarity. Two bytes a clue and
 * sentence, so that all languages fit in a small Worker. At most 65,535 sentences.
 */
export class Examples {
  readonly classes: number;
  private readonly numbering = new Numbering();
  /** Clue → its own weight. */
  private weights: number[] = [];
  private gathered: { clues: Int32Array }[] = [];
  private readonly classOf: number[] = [];
  private sealed: Sealed | undefined;

  constructor(classes: number) {
    this.classes = classes;
  }

  get size(): number {
    return this.classOf.length;
  }

  /** Adds a sentence; all must be added before the first is compared. */
  add(features: Features, of: number): void {
    this.classOf.push(of);
    const clues = new Int32Array(features.hashes.length);
    features.hashes.forEach((hash, at) => {
      const number = this.numbering.intern(hash);
      this.weights[number] = Math.max(this.weights[number] ?? 0, features.weights[at] as number);
      clues[at] = number;
    });
    this.gathered.push({ clues });
  }

  /** Per class: the mean likeness of its nearest examples, 0…1. `without`: an example to leave out, for measuring. */
  near(features: Features, without = -1): Float32Array {
    const sealed = this.seal();
    const { worth, starts, examples, norms } = sealed;
    const similar = new Float32Array(this.classOf.length);
    const strange = Math.log(1 + this.classOf.length);
    let length = 0;
    features.hashes.forEach((hash, at) => {
      const own = features.weights[at] as number;
      const number = this.numbering.find(hash);
      if (number < 0) {
        length += (own * strange) ** 2;
        return;
      }
      const weight = worth[number] as number;
      length += weight * weight;
      const factor = weight * weight;
      for (let entry = starts[number] as number; entry < (starts[number + 1] as number); entry += 1) {
        const example = examples[entry] as number;
        similar[example] = (similar[example] as number) + factor;
      }
    });
    if (without >= 0) similar[without] = 0;
    return this.nearest(similar, norms, Math.sqrt(length) || 1);
  }

  private nearest(similar: Float32Array, norms: Float32Array, length: number): Float32Array {
    const best = new Float32Array(this.classes * NEAREST.length);
    for (let example = 0; example < similar.length; example += 1) {
      if (similar[example] === 0) continue;
      let value = (similar[example] as number) / ((norms[example] as number) * length);
      const from = (this.classOf[example] as number) * NEAREST.length;
      for (let place = from; place < from + NEAREST.length; place += 1) {
        const held = best[place] as number;
        if (value > held) {
          best[place] = value;
          value = held;
        }
      }
    }
    const near = new Float32Array(this.classes);
    for (let of = 0; of < this.classes; of += 1) {
      let sum = 0;
      for (let place = 0; place < NEAREST.length; place += 1)
        sum += (NEAREST[place] as number) * (best[of * NEAREST.length + place] as number);
      near[of] = sum / WHOLE;
    }
    return near;
  }

  private seal(): Sealed {
    if (!this.sealed) {
      this.sealed = sealedFrom(this.gathered, this.weights);
      this.gathered = [];
      this.weights = [];
    }
    return this.sealed;
  }
}

interface Sealed {
  /** Clue → weight times rarity. */
  worth: Float32Array;
  starts: Uint32Array;
  examples: Uint16Array;
  norms: Float32Array;
}

function sealedFrom(gathered: readonly { clues: Int32Array }[], weights: readonly number[]): Sealed {
  const starts = new Uint32Array(weights.length + 1);
  for (const { clues } of gathered) for (const clue of clues) starts[clue + 1] = (starts[clue + 1] as number) + 1;
  const worth = Float32Array.from(weights, (weight, clue) => {
    const held = starts[clue + 1] as number;
    return weight * Math.log(1 + (gathered.length - held + 0.5) / (held + 0.5));
  });
  for (let clue = 0; clue < weights.length; clue += 1) starts[clue + 1] = (starts[clue + 1] as number) + (starts[clue] as number);
  const next = starts.slice();
  const examples = new Uint16Array(starts[weights.length] as number);
  const norms = new Float32Array(gathered.length);
  gathered.forEach(({ clues }, example) => {
    let length = 0;
    for (const clue of clues) {
      examples[next[clue] as number] = example;
      next[clue] = (next[clue] as number) + 1;
      length += (worth[clue] as number) ** 2;
    }
    norms[example] = Math.sqrt(length) || 1;
  });
  return { worth, starts, examples, norms };
}
