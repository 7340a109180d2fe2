import { clean, fold } from './fold.ts';

export interface Token {
  /** As written, in lower case, without invisible characters. */
  raw: string;
  /** The folded form: see `fold`. */
  folded: string;
}

/** A word: letters, marks and digits. Han, kana, Thai, Lao, Khmer and Burmese have no spaces: they are cut into pairs. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts before Thai part their words. */
const SPACED = /^[\u0020-\u0dff]*$/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** "don't" is one word; elsewhere an apostrophe parts two ("l'école", "Halle'de"). */
const CONTRACTION = /n't\b/gi;
/** Dutch "m'n" and "z'n" are one word too. */
const DUTCH_OWN = /\b([mz])'n\b/gi;
/** Nobody writes longer words; a longer run is noise that must not cost time. */
const LONGEST = 64;

/** Words come again and again: folding one costs microseconds, remembering it nothing. */
const REMEMBERED = 4_000;
const remembered = new Map<string, Token[]>();

/** The words of a text in order, at most `limit`. The tokens are shared: do not change them. */
export function tokens(text: string, limit = 400): Token[] {
  const found: Token[] = [];
  for (const word of words(text)) {
    found.push(...remember(word));
    if (found.length >= limit) break;
  }
  return found.length > limit ? found.slice(0, limit) : found;
}

/** The words of a text as written: what `tokensOf` makes tokens of. */
export function words(text: string): string[] {
  const bare = clean(text);
  const whole = bare.includes("'") ? bare.replace(CONTRACTION, 'nt').replace(DUTCH_OWN, '$1n') : bare;
  return (whole.match(WORD) ?? []).filter(word => word.length <= LONGEST);
}

/** The tokens of one written word: one, but for scripts without spaces. */
export function tokensOf(word: string): Token[] {
  const parts = !SPACED.test(word) && UNSPACED.test(word) ? pairs(word) : [word];
  return parts.map(part => ({ raw: part.toLowerCase(), folded: fold(part) })).filter(token => token.folded.length > 0);
}

function remember(word: string): Token[] {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const made = tokensOf(word);
  remembered.set(word, made);
  return made;
}

function pairs(word: string): string[] {
  const letters = [...word];
  if (letters.length < 3) return [word];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
