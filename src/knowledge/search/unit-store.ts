import type { Unit } from './unit.ts';

/** The terms and phrases of the units, in one list of numbers: per unit its terms and its phrases, each with its length before it. */
export class UnitStore {
  /** Unit → the document that it belongs to; undefined: dead. */
  private ids: (string | undefined)[] = [];
  private starts: number[] = [];
  private data = new Uint32Array(4096);
  private length = 0;

  get size(): number {
    return this.ids.length;
  }

  idOf(unit: number): string | undefined {
    return this.ids[unit];
  }

  /** The number of the unit. */
  add(id: string, { weights, phrases }: Unit): number {
    const needed = weights.size + 2 + phrases.reduce((sum, phrase) => sum + 1 + phrase.length, 0);
    if (this.length + needed > this.data.length) this.makeRoom(needed);
    this.starts.push(this.length);
    this.write(weights.keys(), weights.size);
    this.data[this.length] = phrases.length;
    this.length += 1;
    for (const phrase of phrases) this.write(phrase, phrase.length);
    return this.ids.push(id) - 1;
  }

  drop(unit: number): void {
    this.ids[unit] = undefined;
  }

  termsOf(unit: number): Uint32Array {
    return this.listAt(this.starts[unit] as number);
  }

  phrasesOf(unit: number): Uint32Array[] {
    const start = this.starts[unit] as number;
    let at = start + 1 + (this.data[start] as number);
    const count = this.data[at] as number;
    at += 1;
    return Array.from({ length: count }, () => {
      const phrase = this.listAt(at);
      at += 1 + phrase.length;
      return phrase;
    });
  }

  /** Clears dead units away; gives old number → new number, -1 for the dead. */
  compact(): Int32Array {
    const { ids, starts, data, length } = this;
    const renumber = new Int32Array(ids.length).fill(-1);
    [this.ids, this.starts, this.length] = [[], [], 0];
    this.data = new Uint32Array(data.length);
    ids.forEach((id, unit) => {
      if (id === undefined) return;
      const own = data.subarray(starts[unit], starts[unit + 1] ?? length);
      this.data.set(own, this.length);
      this.starts.push(this.length);
      this.length += own.length;
      renumber[unit] = this.ids.push(id) - 1;
    });
    return renumber;
  }

  private listAt(start: number): Uint32Array {
    return this.data.subarray(start + 1, start + 1 + (this.data[start] as number));
  }

  private write(list: Iterable<number>, size: number): void {
    this.data[this.length] = size;
    this.length += 1;
    for (const each of list) {
      this.data[this.length] = each;
      this.length += 1;
    }
  }

  private makeRoom(needed: number): void {
    const data = new Uint32Array(Math.max(this.data.length * 2, this.length + needed));
    data.set(this.data);
    this.data = data;
  }
}
