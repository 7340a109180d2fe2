import { clean, fold } from './fold.ts';

export interface Token {
  /** As written, in lower case, without invisible characters. */
  raw: string;
  /** The folded form: see `fold`. */
  folded: string;
}

/** A word: letters, marks and digits. Han, kana, Thai, Lao, Khmer and Burmese have no spaces: they are cut into pairs. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** "don't" is one word; elsewhere an apostrophe parts two ("l'école", "Halle'de"). */
const CONTRACTION = /n't\b/gi;
/** Dutch "m'n" and "z'n" are one word too. */
const DUTCH_OWN = /\b([mz])'n\b/gi;
/** Nobody writes longer words; a longer run is noise that must not cost time. */
const LONGEST = 64;

/** Words come again and again: folding one costs microseconds, remembering it nothing. */
const REMEMBERED = 50_000;
const remembered = new Map<string, Token[]>();

/** The words of a text in order, at most `limit`. The tokens are shared: do not change them. */
export function tokens(text: string, limit = 400): Token[] {
  const found: Token[] = [];
  for (const [word] of clean(text).replace(CONTRACTION, 'nt').replace(DUTCH_OWN, '$1n').matchAll(WORD)) {
    if (word.length <= LONGEST) found.push(...tokensOf(word));
    if (found.length >= limit) break;
  }
  return found.length > limit ? found.slice(0, limit) : found;
}

function tokensOf(word: string): Token[] {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const parts = UNSPACED.test(word) ? pairs(word) : [word];
  const made = parts.map(part => ({ raw: part.toLowerCase(), folded: fold(part) })).filter(token => token.folded.length > 0);
  remembered.set(word, made);
  return made;
}

function pairs(word: string): string[] {
  const letters = [...word];
  if (letters.length < 3) return [word];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
