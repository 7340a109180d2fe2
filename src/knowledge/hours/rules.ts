/** One rule of an opening_hours text: what stands between two semicolons. */
export interface Rule {
  text: string;
  /** Closes instead of opens. */
  off: boolean;
  /** Holds on certain dates only: a year, month, week or Easter is named. */
  dated: boolean;
  /** Names public (`PH`) or school (`SH`) holidays. */
  holidays: boolean;
}

const quoted = /"[^"]*"/g;
const dates = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:easter|week)\b|\b[12]\d{3}\b/i;
const holiday = /\b(?:PH|SH)\b(?:\s*[-+]\s*\d+\s*days?)?/gi;
/** A comma after a time begins a rule that adds to the one before, unless another time follows. */
const addition = /(?<=\d:\d\d\+?\s*),\s*(?=[A-Za-z])/;

/** The rules of an opening_hours text, in order. Semicolons in quoted remarks do not count. */
export function rulesOf(syntax: string): Rule[] {
  const masked = syntax.replace(quoted, remark => '"'.padEnd(remark.length, '_'));
  const rules: Rule[] = [];
  let start = 0;
  for (const part of masked.split(';')) {
    const text = syntax.slice(start, start + part.length).trim();
    start += part.length + 1;
    if (text) rules.push({ text, ...describe(part) });
  }
  return rules;
}

/** The same hours without those of holidays: for countries whose holidays nobody knows, and for the usual week. */
export function withoutHolidays(syntax: string): string {
  return joined(rulesOf(syntax).map(rule => (rule.holidays ? dropHolidays(rule.text) : rule.text)));
}

/** The same hours without the closing periods and holidays: the usual week, seasons included. */
export function withoutClosures(syntax: string): string {
  const open = rulesOf(syntax).filter(rule => !(rule.off && rule.dated));
  return withoutHolidays(joined(open.map(rule => rule.text)));
}

/** Always open but for the dated closing periods; undefined when there are none. */
export function onlyPeriods(syntax: string): string | undefined {
  const periods = rulesOf(syntax).filter(rule => rule.off && rule.dated);
  return periods.length > 0 ? joined(['open', ...periods.map(rule => rule.text)]) : undefined;
}

/** Always open but for the holidays on which these hours close; undefined when they do not close on holidays. */
export function onlyHolidays(syntax: string): string | undefined {
  const closing = rulesOf(syntax).filter(rule => rule.off && rule.holidays);
  const days = closing.flatMap(rule => rule.text.match(holiday) ?? []);
  return days.length > 0 ? joined(['open', ...days.map(day => `${day} off`)]) : undefined;
}

function describe(masked: string): Omit<Rule, 'text'> {
  const bare = masked.replaceAll(/"_*/g, ' ');
  return { off: /\b(?:off|closed)\s*$/i.test(bare), dated: dates.test(bare), holidays: bare.search(holiday) >= 0 };
}

function dropHolidays(rule: string): string {
  return rule
    .split(addition)
    .map(part => part.replace(new RegExp(`${holiday.source}\\s*,\\s*|,\\s*${holiday.source}`, 'gi'), ''))
    .filter(part => part.search(holiday) < 0)
    .join(', ');
}

/** Nothing left means never open. */
function joined(rules: string[]): string {
  return rules.filter(Boolean).join('; ') || 'off';
}
