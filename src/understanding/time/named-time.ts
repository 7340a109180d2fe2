import { wallClock } from '../../knowledge/hours/clock.ts';
import { westernDigits } from '../../language/fold.ts';
import type { Token } from '../../language/tokens.ts';
import type { Compiled, DayWord } from '../compile.ts';
import type { Match } from '../phrases.ts';
import { clockTimeIn, type SaidPart } from './clock-times.ts';
import { compoundsIn } from './compounds.ts';
import { dateAhead, dayOfMonthAhead, plusDays, validDate, weekdayOf } from './dates.ts';
import { type DayPart, minutesOf } from './day-parts.ts';
import { numberAt, numberBeside, type SaidNumber } from './numbers.ts';
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
  /** Those of them that name a feast: "Christmas" says when, and which dinner. */
  feasts: ReadonlySet<number>;
}

interface Sought {
  text: string;
  words: readonly Token[];
  lexicons: readonly Compiled[];
}

const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/;
/** 12/3, 12-03, 12.3.2027: day before month, as in Belgium. A time such as 13.30 is no day: its second part is above 12. */
const NUMERIC = /(?<![\d:.])(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d\d|\d\d))?(?![\d:.])/;
/** "the 12th", "le 12", "12-го", "op de 12de", "ayın 12sinde": a number that only a date has. */
const DAY_NUMBER =
  /(?:(?<![\p{L}\p{N}])(?:de|den|le|el|dia|día|the|pe|ziua|dnia|am|يوم|في|نهار|nhar|ayin|ayın)\s+([0-3]?\d)(?:er|e|de|ste|st|nd|rd|th|s?[ıiuü]n[ıiuü]?n?d?[ae]?)?|(?<![\p{L}\d.,:/])([0-3]?\d)(?:er|de|ste|st|nd|rd|th|-?го|-?е|-?ого|-го числа| числа|-?ego|\.\s?dnia|'?(?:s?[iuüı])?n[cd][aei]))(?![\p{L}\d:.,/]|\s*(?:€|eur|uur|h(?!\p{L})|jaar|years|ans|años|lat|ani|рок|лет|yaş|سن))/iu;
/** The genitive of a number of order says a day: "dwunastego", "двенадцатого". */
const DAY_WORD = /(?:ego|ого)$/u;
/** Small hours belong to the evening before: who asks "tonight" at one o'clock means this night. */
const NIGHT_ENDS = 4 * 60;

/** The day, the stretch of days, the part of the day and the time that a message names. A day without a year lies ahead. */
export function timeIn(sought: Sought, now: number, zone: string): NamedTime {
  const { words, lexicons, text } = sought;
  const wall = wallClock(now, zone);
  const compounds = compoundsIn(words, lexicons);
  const found = [...lexicons.flatMap(lexicon => lexicon.times?.find([...words]) ?? []), ...compounds.times].sort(
    (one, other) => other.at.length - one.at.length,
  );
  const at = new Set(found.flatMap(match => match.at));
  const parts = found.filter((match): match is typeof match & SaidPart => partWords.has(match.code as DayPart));
  const clock = clockTimeIn(text, words, lexicons, parts);
  for (const position of clock?.at ?? []) at.add(position);
  const period = found.find(({ code }) => periodWords.has(code as PeriodWord))?.code as PeriodWord | undefined;
  const part = found.find(({ code }) => partWords.has(code as DayPart))?.code as DayPart | undefined;
  const isNext = found.some(({ code }) => code === 'next');
  // "Por la mañana" is no tomorrow: a day word inside a longer phrase says nothing of its own.
  const longer = found.filter(match => match.at.length > 1);
  const days = [...lexicons.flatMap(lexicon => lexicon.days.find([...words])), ...compounds.days].filter(
    match => !longer.some(({ at: all }) => all.length > match.at.length && match.at.every(place => all.includes(place))),
  );
  const day = dayIn({ ...sought, days, isNext }, wall.date, at, period);
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
    feasts: new Set(found.flatMap(match => (feasts.has(match.code as PeriodWord) ? match.at : []))),
  };
}

const feasts = new Set<PeriodWord>(['christmas', 'newYear', 'easter']);
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

interface SoughtDay extends Sought {
  days: Match<DayWord>[];
  /** "Next" stands beside it. */
  isNext: boolean;
}

function dayIn(
  { words, text, lexicons, days, isNext }: SoughtDay,
  today: string,
  used: Set<number>,
  period: PeriodWord | undefined,
): { day?: string | undefined; weekday?: number | undefined } {
  const matches = days.toSorted((one, other) => other.at.length - one.at.length);
  const month = matches.find((match): match is Match<{ month: number }> => 'month' in match.code);
  const numbered = month && besideMonth(words, month.at, lexicons);
  if (month && numbered) {
    for (const position of [...month.at, ...numbered.at]) used.add(position);
    return { day: dateAhead(today, month.code.month, numbered.value) };
  }
  const relative = matches.find(match => !('month' in match.code));
  for (const match of matches) if (!('month' in match.code)) for (const position of match.at) used.add(position);
  const numeric = numericDay(westernDigits(text), today);
  if (numeric) return { day: numeric };
  if (relative) return dayOf(relative.code, today, period, isNext);
  const said = dayNumberIn(words, westernDigits(text), lexicons, used);
  if (!said) return {};
  for (const position of said.at) used.add(position);
  return { day: dayOfMonthAhead(today, said.value) };
}

/** "On the 12th", "двенадцатого". */
function dayNumberIn(
  words: readonly Token[],
  text: string,
  lexicons: readonly Compiled[],
  used: ReadonlySet<number>,
): SaidNumber | undefined {
  const number = DAY_NUMBER.exec(text);
  const day = Number(number?.[1] ?? number?.[2] ?? 0);
  const at = words.flatMap(({ folded }, position) => (folded.startsWith(String(day)) ? [position] : []));
  if (day >= 1 && day <= 31 && !at.some(position => used.has(position))) return { value: day, at };
  for (const [position, word] of words.entries()) {
    if (used.has(position) || !DAY_WORD.test(word.folded)) continue;
    const value = lexicons.map(({ clock }) => clock && numberAt(word, clock.numbers)).find(Boolean);
    if (value) return { value, at: [position] };
  }
  return undefined;
}

/** The number of the day, on either side of a month: "12 december", "12 de diciembre", "December the 12th". */
function besideMonth(words: readonly Token[], at: number[], lexicons: readonly Compiled[]): SaidNumber | undefined {
  const [first, last] = [at[0] as number, at.at(-1) as number];
  for (const lexicon of lexicons) {
    const said =
      numberBeside(words, first, -1, lexicon) ??
      numberBeside(words, last, 1, lexicon) ??
      numberBeside(words, first - 1, -1, lexicon) ??
      numberBeside(words, last + 1, 1, lexicon);
    if (said) return said;
  }
  return undefined;
}

function dayOf(
  code: DayWord,
  today: string,
  period: PeriodWord | undefined,
  isNext: boolean,
): { day?: string; weekday?: number } {
  if ('days' in code) return { day: plusDays(today, code.days) };
  if (!('weekday' in code)) return {};
  if (period === 'nextWeek') return { day: plusDays(periodOf('nextWeek', today).from, code.weekday - 1), weekday: code.weekday };
  const away = (code.weekday - weekdayOf(today) + 7) % 7;
  return { day: plusDays(today, away === 0 && isNext ? 7 : away), weekday: code.weekday };
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
