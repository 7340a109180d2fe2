/** Places are kept in the low bits of a number beside the hash: 53 bits hold both exactly. */
const PLACES = 2 ** 21;
const SIGN = 2 ** 31;

/** The order that sorts hashes, equal ones as they came. */
export function orderOf(hashes: ArrayLike<number>): Uint32Array {
  const { length } = hashes;
  if (length > PLACES) throw new RangeError(`more than ${PLACES} hashes`);
  // Typed arrays sort numbers many times faster than a comparing function does.
  const sorted = new Float64Array(length);
  for (let at = 0; at < length; at += 1) sorted[at] = ((hashes[at] as number) + SIGN) * PLACES + at;
  sorted.sort();
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) order[at] = (sorted[at] as number) % PLACES;
  return order;
}

/** The place of a hash in a sorted list, the first of equal ones; -1 when it is not there. */
export function placeOf(sorted: Int32Array, hash: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < hash) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === hash ? from : -1;
}

/** Hash → numbers, in the order in which they came: made once, eight bytes a pair. */
export class Table {
  private readonly hashes: Int32Array;
  private readonly values: Int32Array;

  /** `hashes[n]` leads to `values[n]`. A pair that comes twice counts once. */
  constructor(hashes: readonly number[], values: readonly number[]) {
    const kept = withoutDoubles(hashes, values);
    this.hashes = new Int32Array(kept.length);
    this.values = new Int32Array(kept.length);
    kept.forEach((pair, at) => {
      this.hashes[at] = hashes[pair] as number;
      this.values[at] = values[pair] as number;
    });
  }

  /** Adds what a hash leads to to `found`. */
  collect(hash: number, found: number[]): boolean {
    const first = placeOf(this.hashes, hash);
    if (first < 0) return false;
    for (let at = first; this.hashes[at] === hash; at += 1) found.push(this.values[at] as number);
    return true;
  }
}

function withoutDoubles(hashes: readonly number[], values: readonly number[]): Uint32Array {
  const order = orderOf(hashes);
  return order.filter((pair, at) => {
    for (let before = at - 1; before >= 0 && hashes[order[before] as number] === hashes[pair]; before -= 1)
      if (values[order[before] as number] === values[pair]) return false;
    return true;
  });
}
