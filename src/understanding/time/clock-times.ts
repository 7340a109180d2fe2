import { westernDigits } from '../../language/fold.ts';
import type { Token } from '../../language/tokens.ts';
import type { Compiled } from '../compile.ts';
import type { Match } from '../phrases.ts';

export interface ClockTime {
  /** HH:MM, 24 hours. */
  time: string;
  /** Positions of its words. */
  at: number[];
}

/** Written with digits: 13:30, 13.30, 9u30, 14h, 5pm. A price ("13.50 euro") is none, nor is a date. */
const DIGITS =
  /(?<![\d.,/:-])([01]?\d|2[0-4])(?:\s?([:.hu])\s?([0-5]\d)(?!\d)|\s?([hu])(?!\p{L}))?\s?(am|pm|a\.m\.|p\.m\.)?(?![\d/]|[.,]\d)/giu;
const MONEY = /^\s*(?:€|eur|лв|zł|usd|\$|%)/i;

/** The first time of day that a message names, in digits or in the words of a language. */
export function clockTimeIn(text: string, words: readonly Token[], lexicons: readonly Compiled[]): ClockTime | undefined {
  return inDigits(westernDigits(text), words) ?? lexicons.map(lexicon => inWords(words, lexicon)).find(Boolean);
}

function inDigits(text: string, words: readonly Token[]): ClockTime | undefined {
  for (const match of text.matchAll(DIGITS)) {
    const [whole, hour = '', , minute, mark, half] = match;
    // A lone number is an age, a price or a house number.
    if (minute === undefined && !mark && !half) continue;
    if (MONEY.test(text.slice(match.index + whole.length))) continue;
    const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
    const digits = whole.match(/\d+/g) ?? [];
    const at = words.flatMap(({ folded }, position) => (digits.some(part => folded.startsWith(part)) ? [position] : []));
    return { time: written(hours, Number(minute ?? 0)), at };
  }
  return undefined;
}

/** "half negen", "om 8 uur", "eight thirty in the evening". */
function inWords(words: readonly Token[], lexicon: Compiled): ClockTime | undefined {
  const { clock } = lexicon;
  if (!clock) return undefined;
  for (let position = 0; position < words.length; position += 1) {
    const hour = numberAt(words[position], clock.numbers);
    if (hour === undefined || hour > 24) continue;
    const before = clock.marks
      .find(words.slice(Math.max(0, position - 3), position))
      .filter(({ at }) => touchesEnd(at, position));
    const after = clock.marks.find(words.slice(position + 1, position + 4)).filter(({ at }) => at[0] === 0);
    const has = (code: string, list: typeof before) => list.some(match => match.code === code);
    const minutes = minutesAround(before, after, has, lexicon.language);
    if (minutes === undefined && !has('hour', after) && !has('at', before) && !has('am', after) && !has('pm', after)) continue;
    const used = [
      position,
      ...before.flatMap(({ at }) => at.map(step => step + Math.max(0, position - 3))),
      ...after.flatMap(({ at }) => at.map(step => step + position + 1)),
    ];
    const total = hour * 60 + (minutes ?? 0) + (has('pm', after) && hour < 12 ? 720 : 0);
    return { time: written(Math.floor(total / 60), ((total % 60) + 60) % 60), at: used };
  }
  return undefined;
}

type Found = Match<string>[];

function touchesEnd(at: number[], position: number): boolean {
  return at.at(-1) === Math.min(3, position) - 1;
}

function minutesAround(
  before: Found,
  after: Found,
  has: (code: string, list: Found) => boolean,
  language: string,
): number | undefined {
  if (has('halfBefore', before)) return -30;
  if (has('halfAfter', after) || has('halfAfter', before)) return 30;
  // "Kwart over negen" and "nine and a quarter": the mark stands on either side, by language.
  if (has('quarterTo', before) || (has('quarterTo', after) && language !== 'en')) return -15;
  if (has('quarterPast', before) || has('quarterPast', after)) return 15;
  return undefined;
}

/** A number in digits or in words, 1…31. */
export function numberAt(word: Token | undefined, numbers: ReadonlyMap<string, number>): number | undefined {
  if (!word) return undefined;
  if (/^\d{1,2}$/.test(word.folded)) return Number(word.folded);
  return numbers.get(word.folded);
}

function written(hours: number, minutes: number): string {
  return `${String(((hours % 24) + 24) % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
