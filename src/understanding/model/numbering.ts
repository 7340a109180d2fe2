/** Numbers 32-bit hashes 0, 1, 2, … in the order in which they come: an open-addressing table, a few bytes a hash. */
export class Numbering {
  size = 0;
  private keys: Uint32Array;
  private numbers: Int32Array;

  constructor(room = 1 << 12) {
    this.keys = new Uint32Array(room);
    this.numbers = new Int32Array(room).fill(-1);
  }

  /** The number of a hash, or -1. */
  find(hash: number): number {
    return this.numbers[this.slot(hash)] as number;
  }

  /** The number of a hash; a new one gets the next. */
  intern(hash: number): number {
    const slot = this.slot(hash);
    const known = this.numbers[slot] as number;
    if (known >= 0) return known;
    this.keys[slot] = hash;
    this.numbers[slot] = this.size;
    this.size += 1;
    if (this.size * 2 > this.keys.length) this.grow();
    return this.size - 1;
  }

  private slot(hash: number): number {
    const mask = this.keys.length - 1;
    let at = hash & mask;
    while ((this.numbers[at] as number) >= 0 && this.keys[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.numbers = new Int32Array(keys.length * 2).fill(-1);
    keys.forEach((hash, at) => {
      const number = numbers[at] as number;
      if (number < 0) return;
      const slot = this.slot(hash);
      this.keys[slot] = hash;
      this.numbers[slot] = number;
    });
  }
}
