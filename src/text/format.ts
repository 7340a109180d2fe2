import type { Value } from './utterance.ts';

type Formattable = Exclude<Value, string | number | { key: string } | { list: Value[] }>;

/** Writes a value as people of a language do: Gregorian calendar, 24-hour clock, Western digits. `tag` is BCP 47. */
export function formatValue(value: Formattable, tag: string): string {
  const locale = `${tag}-u-ca-gregory-nu-latn`;
  if ('date' in value) return formatDate(value, locale);
  if ('weekday' in value) return formatWeekday(value.weekday, locale);
  if ('time' in value) return value.time;
  if ('money' in value) return formatMoney(value, locale);
  return languageNames(tag).of(value.languageName) ?? value.languageName;
}

/** A formatter costs far more to make than to use. Tags are those of `locales/`: few. */
function kept<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return tag => {
    const known = made.get(tag) ?? make(tag);
    made.set(tag, known);
    return known;
  };
}

const languageNames = kept(tag => new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }));
const lists = kept(tag => new Intl.ListFormat(tag, { type: 'conjunction' }));
const numbers = kept(tag => new Intl.NumberFormat(`${tag}-u-nu-latn`, { maximumFractionDigits: 2 }));
const weekdays = kept(locale => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));
const monies = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** "a, b en c". */
export function formatList(items: string[], tag: string): string {
  return lists(tag).format(items);
}

/** A plain number with Western digits: `1,2` in Dutch. */
export function formatNumber(value: number, tag: string): string {
  return numbers(tag).format(value);
}

function formatDate({ date, year, weekday }: { date: string; year?: boolean; weekday?: boolean }, locale: string): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) return date;
  const key = `${locale} ${weekday !== false} ${year === true}`;
  const format = dates.get(key) ?? dateFormat(locale, weekday !== false, year === true);
  dates.set(key, format);
  return locale.startsWith('fr') ? frenchDate(format, at) : format.format(at);
}

/** The first day of a month is "1er" in French; the others are plain numbers. */
function frenchDate(format: Intl.DateTimeFormat, at: number): string {
  const parts = format.formatToParts(at);
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value)).join('');
}

function dateFormat(locale: string, weekday: boolean, year: boolean): Intl.DateTimeFormat {
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (weekday) parts.weekday = 'long';
  if (year) parts.year = 'numeric';
  return new Intl.DateTimeFormat(locale, parts);
}

/** 5 January 1970 was a Monday. */
function formatWeekday(weekday: number, locale: string): string {
  return weekdays(locale).format(Date.UTC(1970, 0, 4 + weekday));
}

function formatMoney({ money, currency }: { money: number; currency: string }, locale: string): string {
  const key = `${locale} ${currency}`;
  const format =
    monies.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  monies.set(key, format);
  return format.format(money);
}
