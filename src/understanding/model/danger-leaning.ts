import { situationOfClass } from './classes.ts';
import type { Examples } from './examples.ts';
import type { Features } from './features.ts';

/** Clues overlap (a word, its pieces, its pairs): so many say the same. */
const OVERLAP = 10;

/**
 * Weighs the clues of a text by naive Bayes: do they come from an example of danger? It hears danger in words that nobody put
 * together so before, where the nearest example is far away.
 */
export class DangerLeaning {
  private readonly examples: Examples;
  private readonly isDanger: Uint8Array;
  private readonly dangers: number;

  constructor(examples: Examples) {
    this.examples = examples;
    this.isDanger = Uint8Array.from(examples.classOf, of => (situationOfClass.has(of) ? 1 : 0));
    this.dangers = this.isDanger.reduce((sum, each) => sum + each, 0);
  }

  /** Log odds of danger. */
  read({ hashes, weights }: Features): number {
    const all = this.examples.size;
    const share = this.dangers / all;
    let sum = 0;
    hashes.forEach((hash, at) => {
      const holders = this.examples.holders(hash);
      if (holders.length === 0) return;
      let held = 0;
      for (const holder of holders) held += this.isDanger[holder] as number;
      const inDanger = (held + share) / (this.dangers + 1);
      const elsewhere = (holders.length - held + 1 - share) / (all - this.dangers + 1);
      sum += ((weights[at] as number) / OVERLAP) * Math.log(inDanger / elsewhere);
    });
    return sum;
  }
}
