import { Numbering } from '../../language/hashed/numbering.ts';
import { orderOf } from '../../language/hashed/table.ts';
import { Examples } from './examples.ts';

/** Gathers sentences as numbers of their clues; `seal` makes `Examples` of them. At most 65,535 sentences. */
export class Gathering {
  private readonly numbering = new Numbering(1 << 16);
  private readonly classes: number;
  private readonly classOf: number[] = [];
  /** Clue → its own weight. */
  private weights = new Float32Array(1 << 16);
  /** Clue → the last example that had it, counted from 1. */
  private lastIn = new Uint16Array(1 << 16);
  /** The clues of the examples, one after the other. */
  private clues = new Uint32Array(1 << 18);
  private length = 0;
  /** Example → where its clues end. */
  private readonly ends: number[] = [];

  constructor(classes: number) {
    this.classes = classes;
  }

  /** The number of a clue. The highest weight that it comes with counts. */
  clueOf(hash: number, weight: number): number {
    const clue = this.numbering.intern(hash);
    if (clue >= this.weights.length) this.makeRoomForClues();
    if (weight > (this.weights[clue] as number)) this.weights[clue] = weight;
    return clue;
  }

  /** Begins a sentence of a class. */
  begin(of: number): void {
    this.classOf.push(of);
    this.ends.push(this.length);
  }

  /** Adds a clue to the sentence that was begun last; one that it has already counts once. */
  put(clue: number): void {
    const example = this.classOf.length;
    if (this.lastIn[clue] === example) return;
    this.lastIn[clue] = example;
    if (this.length === this.clues.length) this.clues = grown(this.clues);
    this.clues[this.length] = clue;
    this.length += 1;
    this.ends[example - 1] = this.length;
  }

  seal(): Examples {
    const { size } = this.numbering;
    const found = this.numbering.hashes();
    const order = orderOf(found);
    const clues = this.renumbered(order);
    const starts = startsOf(clues, size);
    const hashes = new Int32Array(size);
    const worth = new Float32Array(size);
    for (let place = 0; place < size; place += 1) {
      const clue = order[place] as number;
      const held = (starts[place + 1] as number) - (starts[place] as number);
      hashes[place] = found[clue] as number;
      worth[place] = (this.weights[clue] as number) * Math.log(1 + (this.classOf.length - held + 0.5) / (held + 0.5));
    }
    const { examples, norms } = this.holders(clues, starts, worth);
    return new Examples({
      classes: this.classes,
      classOf: Uint16Array.from(this.classOf),
      hashes,
      worth,
      starts,
      examples,
      norms,
    });
  }

  /** The clues of all examples by their places in an order. */
  private renumbered(order: Uint32Array): Uint32Array {
    const places = new Uint32Array(order.length);
    for (let place = 0; place < order.length; place += 1) places[order[place] as number] = place;
    const clues = new Uint32Array(this.length);
    for (let at = 0; at < this.length; at += 1) clues[at] = places[this.clues[at] as number] as number;
    return clues;
  }

  private holders(clues: Uint32Array, starts: Uint32Array, worth: Float32Array) {
    const next = starts.slice();
    const examples = new Uint16Array(clues.length);
    const norms = new Float32Array(this.ends.length);
    let at = 0;
    this.ends.forEach((end, example) => {
      let length = 0;
      for (; at < end; at += 1) {
        const clue = clues[at] as number;
        const place = next[clue] as number;
        examples[place] = example;
        next[clue] = place + 1;
        length += (worth[clue] as number) ** 2;
      }
      norms[example] = Math.sqrt(length) || 1;
    });
    return { examples, norms };
  }

  private makeRoomForClues(): void {
    const weights = new Float32Array(this.weights.length * 2);
    weights.set(this.weights);
    this.weights = weights;
    const lastIn = new Uint16Array(weights.length);
    lastIn.set(this.lastIn);
    this.lastIn = lastIn;
  }
}

function grown(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}

/** Where the examples of each clue begin, by counting. */
function startsOf(clues: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const clue of clues) starts[clue + 1] = (starts[clue + 1] as number) + 1;
  for (let clue = 0; clue < size; clue += 1) starts[clue + 1] = (starts[clue + 1] as number) + (starts[clue] as number);
  return starts;
}
