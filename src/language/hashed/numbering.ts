const SMALLEST = 1 << 10;

/** Numbers 32-bit hashes 0, 1, 2, … in the order in which they come: an open-addressing table, a few bytes a hash. */
export class Numbering {
  size = 0;
  private keys: Int32Array;
  /** Number plus one; 0: free. */
  private numbers: Int32Array;

  constructor(room = SMALLEST) {
    this.keys = new Int32Array(room);
    this.numbers = new Int32Array(room);
  }

  /** The number of a hash, or -1. */
  find(hash: number): number {
    return (this.numbers[this.slot(hash)] as number) - 1;
  }

  /** The number of a hash; a new one gets the next. */
  intern(hash: number): number {
    const slot = this.slot(hash);
    const known = (this.numbers[slot] as number) - 1;
    if (known >= 0) return known;
    this.keys[slot] = hash;
    this.size += 1;
    this.numbers[slot] = this.size;
    // Three quarters full: the slots that follow one another grow long beyond that.
    if (this.size * 4 > this.keys.length * 3) this.grow();
    return this.size - 1;
  }

  /** Every hash, by its number. */
  hashes(): Int32Array {
    const found = new Int32Array(this.size);
    for (let slot = 0; slot < this.keys.length; slot += 1) {
      const number = this.numbers[slot] as number;
      if (number > 0) found[number - 1] = this.keys[slot] as number;
    }
    return found;
  }

  private slot(hash: number): number {
    const mask = this.keys.length - 1;
    // The low bits of a hash are not its best.
    let at = (hash ^ (hash >>> 15)) & mask;
    while ((this.numbers[at] as number) > 0 && this.keys[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.numbers = new Int32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at += 1) {
      const number = numbers[at] as number;
      if (number === 0) continue;
      const slot = this.slot(keys[at] as number);
      this.keys[slot] = keys[at] as number;
      this.numbers[slot] = number;
    }
  }
}
