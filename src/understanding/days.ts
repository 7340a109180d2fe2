import { wallClock } from '../knowledge/hours/clock.ts';
import type { DayWord } from './compile.ts';
import type { Reading } from './reading.ts';

export interface NamedDay {
  /** `2026-12-02`. */
  day: string | undefined;
  /** Positions of the words that name it. */
  at: ReadonlySet<number>;
}

const DAY_MS = 86_400_000;
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/;
/** 12/3, 12-03, 12.3.2027: day before month, as in Belgium. A time such as 13.30 is no day: its second part is above 12. */
const NUMERIC = /(?<![\d:.])(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d\d|\d\d))?(?![\d:.])/;

/** The day that a message names. `now` in milliseconds; `zone` as in `Europe/Brussels`. A day without a year lies ahead. */
export function dayIn({ words, text, lexicons }: Reading, now: number, zone: string): NamedDay {
  const matches = lexicons.flatMap(lexicon => lexicon.days.find(words)).sort((one, other) => other.at.length - one.at.length);
  const used = new Set(matches.flatMap(match => match.at));
  const today = wallClock(now, zone).date;
  const dated = matches.find((match): match is { code: { month: number }; at: number[]; weak: boolean } => 'month' in match.code);
  const beside =
    dated && [(dated.at[0] as number) - 1, (dated.at.at(-1) as number) + 1].find(at => isDayNumber(words[at]?.folded));
  if (dated && beside !== undefined) {
    used.add(beside);
    return { day: ahead(today, dated.code.month, Number.parseInt(words[beside]?.folded ?? '', 10)), at: used };
  }
  const word = matches.find(match => !('month' in match.code));
  // "May" and "mars" without a number are no day.
  const at = new Set(matches.filter(match => !('month' in match.code)).flatMap(match => match.at));
  return { day: numericDay(text, today) ?? (word && dayOf(word.code, today)), at };
}

function isDayNumber(word: string | undefined): boolean {
  const number = /^(\d{1,2})(?:er|e|st|nd|rd|th|de|ste)?$/.exec(word ?? '')?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 31;
}

function dayOf(code: DayWord, today: string): string | undefined {
  if ('days' in code) return plus(today, code.days);
  if (!('weekday' in code)) return undefined;
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
  return plus(today, (code.weekday - weekday + 7) % 7);
}

function numericDay(text: string, today: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = NUMERIC.exec(text);
  if (!short) return undefined;
  const [, day, month, year] = short;
  if (!year) return text.includes('/') ? ahead(today, Number(month), Number(day)) : undefined;
  return valid(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
}

function ahead(today: string, month: number, day: number): string | undefined {
  const year = Number(today.slice(0, 4));
  const first = valid(year, month, day);
  return first === undefined || first >= today ? first : valid(year + 1, month, day);
}

function valid(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
