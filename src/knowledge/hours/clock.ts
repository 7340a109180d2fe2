/**
 * A moment as the clock on the wall shows it. `date` is `2026-12-02`, `time` is `13:05` (24-hour clock),
 * `weekday` counts from Monday (1) to Sunday (7).
 */
export interface WallClock {
  date: string;
  time: string;
  weekday: number;
}

/** Milliseconds since 1970, or what the organisation's clock shows. */
export type Now = number | Pick<WallClock, 'date' | 'time'>;

const dayLength = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What the clock shows in a zone, whatever the process's own zone. `now` in milliseconds since 1970; a wall clock stays as it is.
 * Throws a RangeError for a zone that does not exist.
 * `wallClock(0, 'Asia/Kolkata')` → `{ date: '1970-01-01', time: '05:30', weekday: 4 }`
 */
export function wallClock(now: Now, zone: string): WallClock {
  if (typeof now !== 'number') return { date: now.date, time: now.time, weekday: weekdayOf(now.date) };
  return clockOf(wallMilliseconds(now, zone));
}

/**
 * The moment at which a zone's clock shows this date and time (`24:00` is allowed), in milliseconds since 1970.
 * A time that a clock change skips is read as if the clock had not changed yet (02:30 becomes 03:30);
 * a time that occurs twice means the first one.
 */
export function instant(date: string, time: string, zone: string): number {
  const wall = wallOf(date, time);
  const [before, after] = [offsetAt(wall - dayLength, zone), offsetAt(wall + dayLength, zone)];
  const moments = [wall - before, wall - after].filter(moment => wallMilliseconds(moment, zone) === wall);
  return moments.length > 0 ? Math.min(...moments) : wall - before;
}

/** `addDays('2026-12-31', 1)` → `2027-01-01`. */
export function addDays(date: string, days: number): string {
  return dateOf(wallOf(date, '00:00') + days * dayLength);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (wallOf(to, '00:00') - wallOf(from, '00:00')) / dayLength;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: string): number {
  return new Date(wallOf(date, '00:00')).getUTCDay() || 7;
}

/** Wall milliseconds: date and time of a clock on the wall, read as if they were UTC. The opening hours are computed in them. */
export function wallOf(date: string, time: string): number {
  const wall = Date.parse(`${date}T00:00Z`) + minutesOf(time) * 60_000;
  if (Number.isNaN(wall)) throw new RangeError(`not a date and time: ${date} ${time}`);
  return wall;
}

/** The wall clock of wall milliseconds. */
export function clockOf(wall: number): WallClock {
  const [date, time] = [dateOf(wall), new Date(wall).toISOString().slice(11, 16)];
  return { date, time, weekday: weekdayOf(date) };
}

function dateOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function offsetAt(moment: number, zone: string): number {
  return wallMilliseconds(moment, zone) - Math.floor(moment / 1000) * 1000;
}

/** Clocks change on a quarter of an hour only, so one reading serves a whole quarter: a turn asks for the time often. */
const quarter = 900_000;
const lastOffset = new Map<string, { quarter: number; offset: number }>();

function wallMilliseconds(moment: number, zone: string): number {
  const second = Math.floor(moment / 1000) * 1000;
  const now = Math.floor(moment / quarter);
  const last = lastOffset.get(zone);
  if (last?.quarter === now) return second + last.offset;
  const shown = readClock(moment, zone);
  lastOffset.set(zone, { quarter: now, offset: shown - second });
  return shown;
}

function readClock(moment: number, zone: string): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(moment)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const two = '2-digit';
    const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const;
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone: zone, hourCycle: 'h23', ...parts });
    formats.set(zone, format);
  }
  return format;
}
