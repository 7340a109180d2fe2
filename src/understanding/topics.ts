import type { Token } from '../language/tokens.ts';
import { lexiconOf } from './compile.ts';

/** Topics that a text is about, as terms of the index (`§doctor`) with the words that say so: they bridge languages. */
export function conceptsIn(words: Token[], language: string | undefined): { term: string; at: number[] }[] {
  const found = new Map<string, number[]>();
  for (const { code, at } of lexiconOf(language)?.topics.find(words) ?? []) {
    const term = `§${code}`;
    found.set(term, [...new Set([...(found.get(term) ?? []), ...at])]);
  }
  return [...found].map(([term, at]) => ({ term, at }));
}
