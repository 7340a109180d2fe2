/**
 * A row of small whole numbers, most of them 0, as text: a number says how many zeros follow, "A" is 1, "B" is 2,
 * "a" is -1, "b" is -2. "12Ba" is twelve zeros, 2, -1. Nothing is below -26 or above 26; zeros at the end are left out.
 */
export const MOST = 26;

const PART = /\d+|[A-Za-z]/g;
const UPPER = 64;
const LOWER = 96;

export function pack(row: readonly number[]): string {
  let zeros = 0;
  let text = '';
  for (const value of row) {
    if (value === 0) zeros += 1;
    else {
      text += `${zeros || ''}${String.fromCharCode(value > 0 ? UPPER + value : LOWER - value)}`;
      zeros = 0;
    }
  }
  return text;
}

/** Calls `put` with each number that is not 0, and where it stands. */
export function unpack(packed: string, put: (at: number, value: number) => void): void {
  let at = 0;
  for (const [part] of packed.matchAll(PART)) {
    const code = part.charCodeAt(0);
    if (code < UPPER) at += Number(part);
    else {
      put(at, code > LOWER ? LOWER - code : code - UPPER);
      at += 1;
    }
  }
}
