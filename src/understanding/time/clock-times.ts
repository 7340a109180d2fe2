import { westernDigits } from '../../language/fold.ts';
import type { Token } from '../../language/tokens.ts';
import type { Compiled } from '../compile.ts';
import type { Match } from '../phrases.ts';
import type { DayPart } from './day-parts.ts';
import { numberBeside, numberOf } from './numbers.ts';

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
export function clockTimeIn(
  text: string,
  words: readonly Token[],
  lexicons: readonly Compiled[],
  parts: readonly SaidPart[] = [],
): ClockTime | undefined {
  return inDigits(westernDigits(text), words, parts) ?? lexicons.map(lexicon => inWords(words, lexicon, parts)).find(Boolean);
}

function inDigits(text: string, words: readonly Token[], parts: readonly SaidPart[]): ClockTime | undefined {
  for (const match of text.matchAll(DIGITS)) {
    const [whole, hour = '', , minute, mark, half] = match;
    // A lone number is an age, a price or a house number.
    if (minute === undefined && !mark && !half) continue;
    if (MONEY.test(text.slice(match.index + whole.length))) continue;
    const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
    const digits = whole.match(/\d+/g) ?? [];
    const at = words.flatMap(({ folded }, position) => (digits.some(part => folded.startsWith(part)) ? [position] : []));
    const beside = half ? undefined : parts.find(part => at.some(place => part.at.some(other => Math.abs(other - place) <= 2)));
    const late = beside && isLate(beside.code, hours) ? 12 : 0;
    return { time: written(hours + late, Number(minute ?? 0)), at };
  }
  return undefined;
}

/** "half negen", "om 8 uur", "eight thirty in the evening". */
function inWords(words: readonly Token[], lexicon: Compiled, parts: readonly SaidPart[]): ClockTime | undefined {
  const { clock } = lexicon;
  if (!clock) return undefined;
  for (let position = 0; position < words.length; position += 1) {
    const joined = halfJoined(words[position], clock);
    const hour = joined ?? numberOf(words[position], lexicon.language, clock.numbers);
    if (hour === undefined || hour > 24) continue;
    const before = clock.marks
      .find(words.slice(Math.max(0, position - 3), position))
      .filter(({ at }) => touchesEnd(at, position));
    const after = clock.marks.find(words.slice(position + 1, position + 4)).filter(({ at }) => at[0] === 0);
    const has = (code: string, list: typeof before) => list.some(match => match.code === code);
    // "Ten past five": the minutes are no hour.
    if (has('minutesPast', after) || has('minutesTo', after)) continue;
    const counted = countedMinutes(words, position, before, lexicon);
    const minutes = joined !== undefined ? -30 : (counted ?? minutesAround(before, after, has, lexicon.language));
    const part = parts.find(({ at }) => at.includes(position - 1) || at.includes(position + 1));
    const isHour = has('hour', after) || has('at', before) || has('am', after) || has('pm', after);
    // "Akşam 8": a part of the day and a bare number, and nothing that is counted by it.
    const isBare = part !== undefined && hour >= 5 && hour <= 12 && countsNothing(words[position + 1], lexicon);
    if (minutes === undefined && !isHour && !isBare) continue;
    const used = [
      position,
      ...before.flatMap(({ at }) => at.map(step => step + Math.max(0, position - 3))),
      ...after.flatMap(({ at }) => at.map(step => step + position + 1)),
    ];
    const late = has('pm', after) || (part && isLate(part.code, hour));
    const total = hour * 60 + (minutes ?? 0) + (late && hour < 12 ? 720 : 0);
    return { time: written(Math.floor(total / 60), ((total % 60) + 60) % 60), at: used };
  }
  return undefined;
}

/** A part of the day that a message names. */
export interface SaidPart {
  code: DayPart;
  at: readonly number[];
}

/** "Eight in the evening" is 20:00. */
function isLate(part: DayPart, hour: number): boolean {
  if (part === 'evening') return hour >= 4 && hour < 12;
  return part === 'afternoon' && hour >= 1 && hour < 8;
}

/** "Полвосьмого": half an hour before, in one word. */
function halfJoined(word: Token | undefined, { marks, numbers }: NonNullable<Compiled['clock']>): number | undefined {
  if (!word || numbers.has(word.folded)) return undefined;
  for (const length of [3, 4]) {
    const [half, rest] = [word.folded.slice(0, length), word.folded.slice(length)];
    const hour = numbers.get(rest);
    if (hour !== undefined && marks.find([{ ...word, raw: half, folded: half }]).some(({ code }) => code === 'halfBefore'))
      return hour;
  }
  return undefined;
}

/** "Tien voor" before the hour: -10. */
function countedMinutes(words: readonly Token[], position: number, before: Found, lexicon: Compiled): number | undefined {
  const mark = before.find(({ code }) => code === 'minutesPast' || code === 'minutesTo');
  if (!mark) return undefined;
  const start = (mark.at[0] as number) + Math.max(0, position - 3);
  const minutes = numberBeside(words, start, -1, lexicon)?.value;
  if (minutes === undefined) return undefined;
  return mark.code === 'minutesTo' ? -minutes : minutes;
}

/** Is what follows a number nothing that is counted ("akşam 8 kişi")? */
function countsNothing(next: Token | undefined, { stop, aspects, times }: Compiled): boolean {
  if (!next || stop.has(next.folded)) return true;
  return [...aspects.find([next]), ...times.find([next])].length > 0;
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

function written(hours: number, minutes: number): string {
  return `${String(((hours % 24) + 24) % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
