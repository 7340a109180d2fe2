import { wallClock } from '../../knowledge/hours/clock.ts';
import { westernDigits } from '../../language/fold.ts';
import type { Token } from '../../language/tokens.ts';
import type { Compiled, DayWord } from '../compile.ts';
import { clockTimeIn, numberAt } from './clock-times.ts';
import { dateAhead, dayOfMonthAhead, plusDays, validDate, weekdayOf } from './dates.ts';
import { type DayPart, minutesOf } from './day-parts.ts';
import { type Period, type PeriodWord, periodOf } from './periods.ts';

/** When something is asked for. */
export interface NamedTime {
  /** `2026-12-02`. */
  day: string | undefined;
  /** Several days: a weekend, a week. */
  period: Period | undefined;
  part: DayPart | undefined;
  /** HH:MM. */
  time: string | undefined;
  weekend: boolean;
  /** A weekday was named, whichever week. 1 = Monday. */
  weekday: number | undefined;
  /** "Now". */
  now: boolean;
  /** Positions of the words that name it. */
  at: ReadonlySet<number>;
}

interface Sought {
  text: string;
  words: readonly Token[];
  lexicons: readonly Compiled[];
}

const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/;
/** 12/3, 12-03, 12.3.2027: day before month, as in Belgium. A time such as 13.30 is no day: its second part is above 12. */
const NUMERIC = /(?<![\d:.])(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d\d|\d\d))?(?![\d:.])/;
/** "the 12th", "le 12", "12-го", "op de 12de": a number that only a date has. */
const DAY_NUMBER =
  /(?:\b(?:de|den|le|el|dia|día|the|pe|ziua|dnia|am|يوم|في)\s+([0-3]?\d)(?:er|e|de|ste|st|nd|rd|th)?|\b([0-3]?\d)(?:er|de|ste|st|nd|rd|th|-?го|-?е|-?ого|-го числа| числа|-?ego|\.\s?dnia|'?(?:i|u|ü|ı)?n[cd][aei]))(?![\p{L}\d:.,/]|\s*(?:€|eur|uur|h\b|jaar|years|ans|años|lat|ani|рок|лет|yaş|سن))/iu;
/** Small hours belong to the evening before: who asks "tonight" at one o'clock means this night. */
const NIGHT_ENDS = 4 * 60;

/** The day, the stretch of days, the part of the day and the time that a message names. A day without a year lies ahead. */
export function timeIn(sought: Sought, now: number, zone: string): NamedTime {
  const { words, lexicons, text } = sought;
  const wall = wallClock(now, zone);
  const found = lexicons
    .flatMap(lexicon => lexicon.times?.find([...words]) ?? [])
    .sort((one, other) => other.at.length - one.at.length);
  const at = new Set(found.flatMap(match => match.at));
  const clock = clockTimeIn(text, words, lexicons);
  for (const position of clock?.at ?? []) at.add(position);
  const period = found.find(({ code }) => periodWords.has(code as PeriodWord))?.code as PeriodWord | undefined;
  const part = found.find(({ code }) => partWords.has(code as DayPart))?.code as DayPart | undefined;
  const day = dayIn(sought, wall.date, at, period);
  const span = period && !day.day ? periodOf(period, wall.date) : undefined;
  const single = span && span.from === span.to ? span.from : undefined;
  const early = minutesOf(wall.time) < NIGHT_ENDS;
  const yesterday = found.some(({ code }) => code === 'yesterday') ? plusDays(wall.date, -1) : undefined;
  return {
    day: day.day ?? single ?? yesterday ?? (part === 'night' && early ? wall.date : undefined),
    period: single ? undefined : span,
    part,
    time: clock?.time,
    weekend: period === 'weekend',
    weekday: day.weekday,
    now: found.some(({ code }) => code === 'now'),
    at,
  };
}

const periodWords = new Set<PeriodWord>([
  'weekend',
  'thisWeek',
  'nextWeek',
  'thisMonth',
  'nextMonth',
  'christmas',
  'newYear',
  'easter',
]);
const partWords = new Set<DayPart>(['morning', 'noon', 'afternoon', 'evening', 'night']);

function dayIn(
  { words, text, lexicons }: Sought,
  today: string,
  used: Set<number>,
  period: PeriodWord | undefined,
): { day?: string | undefined; weekday?: number | undefined } {
  const matches = lexicons
    .flatMap(lexicon => lexicon.days.find([...words]))
    .sort((one, other) => other.at.length - one.at.length);
  const month = matches.find((match): match is { code: { month: number }; at: number[]; weak: boolean } => 'month' in match.code);
  const numbered = month && besideMonth(words, month.at, lexicons);
  if (month && numbered) {
    for (const position of [...month.at, numbered.at]) used.add(position);
    return { day: dateAhead(today, month.code.month, numbered.number) };
  }
  const relative = matches.find(match => !('month' in match.code));
  for (const match of matches) if (!('month' in match.code)) for (const position of match.at) used.add(position);
  const numeric = numericDay(westernDigits(text), today);
  if (numeric) return { day: numeric };
  if (relative) return dayOf(relative.code, today, period);
  const number = DAY_NUMBER.exec(westernDigits(text));
  const day = Number(number?.[1] ?? number?.[2] ?? 0);
  if (day < 1 || day > 31) return {};
  words.forEach(({ folded }, position) => {
    if (folded.startsWith(String(day))) used.add(position);
  });
  return { day: dayOfMonthAhead(today, day) };
}

function besideMonth(
  words: readonly Token[],
  at: number[],
  lexicons: readonly Compiled[],
): { number: number; at: number } | undefined {
  const [before, after] = [(at[0] as number) - 1, (at.at(-1) as number) + 1];
  // "12 de diciembre": one small word may stand between.
  for (const position of [before, after, before - 1]) {
    const number = dayNumber(words[position], lexicons);
    if (number !== undefined) return { number, at: position };
  }
  return undefined;
}

function dayNumber(word: Token | undefined, lexicons: readonly Compiled[]): number | undefined {
  if (!word) return undefined;
  const digits = /^(\d{1,2})(?:er|e|st|nd|rd|th|de|ste|го|е|ого|ego)?$/.exec(word.folded)?.[1];
  const number = digits ? Number(digits) : lexicons.map(({ clock }) => clock && numberAt(word, clock.numbers)).find(Boolean);
  return number !== undefined && number >= 1 && number <= 31 ? number : undefined;
}

function dayOf(code: DayWord, today: string, period: PeriodWord | undefined): { day?: string; weekday?: number } {
  if ('days' in code) return { day: plusDays(today, code.days) };
  if (!('weekday' in code)) return {};
  if (period === 'nextWeek') return { day: plusDays(periodOf('nextWeek', today).from, code.weekday - 1), weekday: code.weekday };
  return { day: plusDays(today, (code.weekday - weekdayOf(today) + 7) % 7), weekday: code.weekday };
}

function numericDay(text: string, today: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = NUMERIC.exec(text);
  if (!short) return undefined;
  const [, day, month, year] = short;
  if (!year) return text.includes('/') ? dateAhead(today, Number(month), Number(day)) : undefined;
  return validDate(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
}
