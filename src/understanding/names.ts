import type { SearchDocument } from '../knowledge/search/index.ts';
import { hashOf } from '../language/hashed/hash.ts';
import { tokens } from '../language/tokens.ts';
import { isStopWord, type Reading } from './reading.ts';

/** So many other words may stand beside a name, apart from those that ask for a fact or a day. */
const MOST_BESIDE = 1;
/** Shorter names say nothing. */
const SHORTEST = 3;

/** The names of all entries, in all their languages: a message that says one means it, whatever else the search thinks. */
export class EntryNames {
  /** Per entry: of each name, how many words and their hashes. */
  private readonly byId = new Map<string, Int32Array>();

  put({ id, fields }: SearchDocument): void {
    const names: number[] = [];
    for (const texts of Object.values(fields.names ?? {})) {
      for (const text of texts) {
        const words = tokens(text).map(word => word.folded);
        if (words.join('').length >= SHORTEST) names.push(words.length, ...words.map(word => hashOf(word)));
      }
    }
    this.byId.set(id, Int32Array.from(names));
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** Does the message say the whole name of this entry, and little that is not asked about it? */
  isNamed(id: string | undefined, reading: Reading, asked: ReadonlySet<number>, days: ReadonlySet<number>): boolean {
    const names = id === undefined ? undefined : this.byId.get(id);
    if (!names) return false;
    const said = hashesOf(reading);
    for (let at = 0; at < names.length; at += 1 + (names[at] as number)) {
      const length = names[at] as number;
      const from = positionOf(names, at + 1, length, said);
      if (from >= 0 && besides(reading, from, length, asked, days) <= MOST_BESIDE) return true;
    }
    return false;
  }
}

/** How many words stand beside those of a name. */
function besides(reading: Reading, from: number, length: number, asked: ReadonlySet<number>, days: ReadonlySet<number>): number {
  return reading.words.filter((word, at) => {
    const used = (at >= from && at < from + length) || asked.has(at) || days.has(at);
    return !used && !isStopWord(reading, word);
  }).length;
}

/** Where a name begins in a message; -1: nowhere. */
function positionOf(names: Int32Array, start: number, length: number, said: readonly number[]): number {
  for (let from = 0; from + length <= said.length; from += 1) {
    let same = 0;
    while (same < length && said[from + same] === names[start + same]) same += 1;
    if (same === length) return from;
  }
  return -1;
}

/** Many entries are compared with one message. */
const hashed = new WeakMap<Reading, number[]>();

function hashesOf(reading: Reading): number[] {
  const known = hashed.get(reading) ?? reading.words.map(word => hashOf(word.folded));
  hashed.set(reading, known);
  return known;
}
