const DAY_MS = 86_400_000;

/** A date so many days later; dates as `2026-12-02`. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The date, if there is such a day. */
export function validDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

/** The day of that month that lies ahead: this year's, or next year's. */
export function dateAhead(today: string, month: number, day: number): string | undefined {
  const year = Number(today.slice(0, 4));
  const first = validDate(year, month, day);
  return first === undefined || first >= today ? first : validDate(year + 1, month, day);
}

/** The next day with that number in a month: "on the 12th". */
export function dayOfMonthAhead(today: string, day: number): string | undefined {
  const [year = 0, month = 1] = today.split('-').map(Number);
  for (let step = 0; step < 12; step += 1) {
    const date = validDate(year + Math.floor((month - 1 + step) / 12), ((month - 1 + step) % 12) + 1, day);
    if (date !== undefined && date >= today) return date;
  }
  return undefined;
}
