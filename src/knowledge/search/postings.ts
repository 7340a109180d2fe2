const NONE = -1;

/**
 * The units (texts of one document in one language) in which each term stands, with its weight there: one list of numbers for
 * all terms, linked, twelve bytes a posting.
 */
export class Postings {
  private units = new Uint32Array(1024);
  private weights = new Float32Array(1024);
  /** Posting → the next of the same term. */
  private next = new Int32Array(1024);
  private length = 0;
  /** Term → its first and last posting, and how many living units hold it. */
  private first = new Int32Array(256).fill(NONE);
  private last = new Int32Array(256);
  private living = new Uint32Array(256);

  add(term: number, unit: number, weight: number): void {
    if (term >= this.first.length) this.makeRoomForTerms(term + 1);
    if (this.length === this.units.length) this.makeRoom();
    const posting = this.length;
    this.length += 1;
    this.units[posting] = unit;
    this.weights[posting] = weight;
    this.next[posting] = NONE;
    if (this.first[term] === NONE) this.first[term] = posting;
    else this.next[this.last[term] as number] = posting;
    this.last[term] = posting;
    this.living[term] = (this.living[term] as number) + 1;
  }

  /** One unit less holds the term; its posting stays until `compact`. */
  drop(term: number): void {
    this.living[term] = (this.living[term] as number) - 1;
  }

  /** How many living units hold a term. */
  holding(term: number): number {
    return this.living[term] ?? 0;
  }

  each(term: number, visit: (unit: number, weight: number) => void): void {
    for (let at = this.first[term] ?? NONE; at !== NONE; at = this.next[at] as number)
      visit(this.units[at] as number, this.weights[at] as number);
  }

  /** Drops the units that `renumber` does not know, and renumbers the others. */
  compact(renumber: Int32Array): void {
    const old = { units: this.units, weights: this.weights, next: this.next, first: this.first };
    const terms = old.first.length;
    this.units = new Uint32Array(1024);
    this.weights = new Float32Array(1024);
    this.next = new Int32Array(1024);
    this.length = 0;
    this.first = new Int32Array(terms).fill(NONE);
    this.living = new Uint32Array(terms);
    for (let term = 0; term < terms; term += 1) {
      for (let at = old.first[term] as number; at !== NONE; at = old.next[at] as number) {
        const unit = renumber[old.units[at] as number] as number;
        if (unit >= 0) this.add(term, unit, old.weights[at] as number);
      }
    }
  }

  private makeRoom(): void {
    const size = this.units.length * 2;
    this.units = copied(this.units, new Uint32Array(size));
    this.weights = copied(this.weights, new Float32Array(size));
    this.next = copied(this.next, new Int32Array(size));
  }

  private makeRoomForTerms(terms: number): void {
    const size = Math.max(terms, this.first.length * 2);
    this.first = copied(this.first, new Int32Array(size).fill(NONE));
    this.last = copied(this.last, new Int32Array(size));
    this.living = copied(this.living, new Uint32Array(size));
  }
}

function copied<List extends Int32Array | Uint32Array | Float32Array>(from: List, to: List): List {
  to.set(from);
  return to;
}
