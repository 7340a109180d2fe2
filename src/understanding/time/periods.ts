import { plusDays, weekdayOf } from './dates.ts';

/** Days from the first to the last, both included. */
export interface Period {
  from: string;
  to: string;
}

/** A stretch of days that people name. */
export type PeriodWord = 'weekend' | 'thisWeek' | 'nextWeek' | 'thisMonth' | 'nextMonth' | 'christmas' | 'newYear' | 'easter';

/** The days that a word means, seen from `today` (`2026-12-02`); what is over this year is meant next year. */
export function periodOf(word: PeriodWord, today: string): Period {
  switch (word) {
    case 'weekend': {
      const saturday = weekdayOf(today) === 7 ? plusDays(today, -1) : plusDays(today, 6 - weekdayOf(today));
      return { from: saturday, to: plusDays(saturday, 1) };
    }
    case 'thisWeek':
      return { from: today, to: plusDays(today, 7 - weekdayOf(today)) };
    case 'nextWeek': {
      const monday = plusDays(today, 8 - weekdayOf(today));
      return { from: monday, to: plusDays(monday, 6) };
    }
    case 'thisMonth':
      return { from: today, to: lastOfMonth(today) };
    case 'nextMonth': {
      const first = plusDays(lastOfMonth(today), 1);
      return { from: first, to: lastOfMonth(first) };
    }
    case 'christmas':
      return ahead(today, year => ({ from: `${year}-12-25`, to: `${year}-12-25` }));
    case 'newYear':
      return ahead(today, year => ({ from: `${year}-01-01`, to: `${year}-01-01` }));
    case 'easter':
      return ahead(today, year => ({ from: easterSunday(year), to: plusDays(easterSunday(year), 1) }));
  }
}

function ahead(today: string, of: (year: number) => Period): Period {
  const year = Number(today.slice(0, 4));
  return of(year).to >= today ? of(year) : of(year + 1);
}

function lastOfMonth(date: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Western Easter (Gauss, as corrected by Lichtenberg): the calendar of Belgian public holidays. */
function easterSunday(year: number): string {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const oe = 7 - ((og - sz) % 7);
  return new Date(Date.UTC(year, 2, og + oe)).toISOString().slice(0, 10);
}
