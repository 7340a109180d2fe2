import type { SearchDocument } from '../knowledge/search/index.ts';
import { type Token, tokens } from '../language/tokens.ts';
import { isStopWord, type Reading } from './reading.ts';

/** So many other words may stand beside a name, apart from those that ask for a fact or a day. */
const MOST_BESIDE = 1;

/** The names of all entries, in all their languages: a message that says one means it, whatever else the search thinks. */
export class EntryNames {
  private readonly byId = new Map<string, string[][]>();

  put({ id, fields }: SearchDocument): void {
    const names = Object.values(fields.names ?? {}).flatMap(texts => texts.map(text => tokens(text).map(word => word.folded)));
    this.byId.set(
      id,
      names.filter(name => name.join('').length >= 3),
    );
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** Does the message say the whole name of this entry, and little that is not asked about it? */
  isNamed(id: string | undefined, reading: Reading, asked: ReadonlySet<number>, days: ReadonlySet<number>): boolean {
    const names = id === undefined ? [] : (this.byId.get(id) ?? []);
    return names.some(name => {
      const from = positionOf(name, reading.words);
      if (from < 0) return false;
      const other = reading.words.filter((word, at) => {
        const used = (at >= from && at < from + name.length) || asked.has(at) || days.has(at);
        return !used && !isStopWord(reading, word);
      });
      return other.length <= MOST_BESIDE;
    });
  }
}

function positionOf(name: string[], words: Token[]): number {
  return words.findIndex((_, start) => name.every((part, step) => words[start + step]?.folded === part));
}
