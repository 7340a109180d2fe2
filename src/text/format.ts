import type { Value } from './utterance.ts';

type Formattable = Exclude<Value, string | number | { key: string } | { list: Value[] }>;

/** Writes a value as people of a language do: Gregorian calendar, 24-hour clock, Western digits. `tag` is BCP 47. */
export function formatValue(value: Formattable, tag: string): string {
  const locale = `${tag}-u-ca-gregory-nu-latn`;
  if ('date' in value) return formatDate(value, locale);
  if ('weekday' in value) return formatWeekday(value.weekday, locale);
  if ('time' in value) return value.time;
  if ('money' in value) return formatMoney(value, locale);
  return new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(value.languageName) ?? value.languageName;
}

/** "a, b en c". */
export function formatList(items: string[], tag: string): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);
}

/** A plain number with Western digits: `1,2` in Dutch. */
export function formatNumber(value: number, tag: string): string {
  return new Intl.NumberFormat(`${tag}-u-nu-latn`, { maximumFractionDigits: 2 }).format(value);
}

function formatDate({ date, year, weekday }: { date: string; year?: boolean; weekday?: boolean }, locale: string): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) return date;
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (weekday !== false) parts.weekday = 'long';
  if (year) parts.year = 'numeric';
  return new Intl.DateTimeFormat(locale, parts).format(at);
}

/** 5 January 1970 was a Monday. */
function formatWeekday(weekday: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + weekday));
}

function formatMoney({ money, currency }: { money: number; currency: string }, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(money);
}
