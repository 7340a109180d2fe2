import type { Token } from '../../language/tokens.ts';
import type { Compiled } from '../compile.ts';

/** A number of a message: its value and the positions of its words. */
export interface SaidNumber {
  value: number;
  at: number[];
}

/** "Twenty five", "douăzeci și cinci": no more words than these. */
const MOST_WORDS = 3;

/** A number in digits or in words, 1…31, of one word. */
export function numberAt(word: Token | undefined, numbers: ReadonlyMap<string, number>): number | undefined {
  if (!word) return undefined;
  if (/^\d{1,2}$/.test(word.folded)) return Number(word.folded);
  return numbers.get(word.folded);
}

/** The number that ends (`side` -1) or begins (1) beside a place; the longest way of reading it. */
export function numberBeside(
  words: readonly Token[],
  place: number,
  side: -1 | 1,
  { clock, language }: Compiled,
): SaidNumber | undefined {
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const from = side < 0 ? place - length : place + 1;
    if (from < 0 || from + length > words.length) continue;
    const said = words.slice(from, from + length);
    const at = said.map((_, step) => from + step);
    const value = length === 1 ? numberOf(said[0], language, clock?.numbers) : joined(said, clock?.numbers);
    if (value !== undefined && value >= 1 && value <= 31) return { value, at };
  }
  return undefined;
}

/** "Twenty five", "yirmi beş" for "yirmibeş". */
function joined(words: readonly Token[], numbers: ReadonlyMap<string, number> | undefined): number | undefined {
  const said = words.map(({ folded }) => folded);
  return numbers?.get(said.join(' ')) ?? numbers?.get(said.join(''));
}

/** The ending that a number takes in Turkish: "9'da", "12sinde". */
const TURKISH_ENDING = /^(\d{1,2})(?:s?[iuy]?n?[dt][ae]n?|s?in[ea]?|[ye]?[ea]|[iu])$/;
const DAY_ENDING = /^(\d{1,2})(?:er|e|st|nd|rd|th|de|ste|го|е|ого|ego)$/;

/** The number of a word with the endings that its language gives to numbers. */
export function numberOf(
  word: Token | undefined,
  language: string,
  numbers: ReadonlyMap<string, number> | undefined,
): number | undefined {
  if (!word) return undefined;
  const digits = DAY_ENDING.exec(word.folded)?.[1] ?? (language === 'tr' ? TURKISH_ENDING.exec(word.folded)?.[1] : undefined);
  return digits ? Number(digits) : numberAt(word, numbers ?? new Map());
}
