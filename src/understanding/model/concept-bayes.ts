import { classes } from './classes.ts';

/** What the training counted: concept → class → in how many of its examples. */
export interface ConceptCounts {
  /** Examples per class, in the order of `classes`. */
  examples: number[];
  /** Concept → pairs of class number and count, one after the other. */
  concepts: Record<string, number[]>;
}

const SMOOTHING = 0.5;
/** The rarity of an idea that no example names. */
const NEVER = 8;

/** What the ideas of a text say of its class: naive Bayes over the examples of all languages together. */
export class ConceptBayes {
  private readonly logs = new Map<string, Float32Array>();
  private readonly rarities = new Map<string, number>();

  constructor({ examples, concepts }: ConceptCounts) {
    const all = examples.reduce((sum, count) => sum + count, 0);
    for (const [concept, pairs] of Object.entries(concepts)) {
      const overall = pairs.reduce((sum, value, at) => (at % 2 === 1 ? sum + value : sum), 0) / all;
      const logs = new Float32Array(classes.length).fill(Math.log(SMOOTHING / (1 + SMOOTHING)));
      for (let at = 0; at < pairs.length; at += 2) {
        const of = pairs[at] as number;
        const own = (pairs[at + 1] as number) / Math.max(1, examples[of] ?? 1);
        logs[of] = Math.log((own + SMOOTHING * overall) / (overall * (1 + SMOOTHING)));
      }
      this.logs.set(concept, logs);
      this.rarities.set(concept, -Math.log(overall));
    }
  }

  /** How rare an idea is among the examples: minus the logarithm of its share of them. */
  rarity(concept: string): number {
    return this.rarities.get(concept) ?? NEVER;
  }

  /** Log-likelihood ratio per class, summed over the ideas; `weights`: how surely each is meant, 0…1. */
  score(weights: ReadonlyMap<string, number>): Float32Array {
    const total = new Float32Array(classes.length);
    for (const [concept, weight] of weights) {
      const logs = this.logs.get(concept);
      if (!logs) continue;
      for (let of = 0; of < total.length; of += 1) total[of] = (total[of] as number) + weight * (logs[of] as number);
    }
    return total;
  }
}
