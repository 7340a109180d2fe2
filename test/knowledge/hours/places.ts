import type { Place } from '../../../src/knowledge/hours/calendar.ts';

export const brussels: Place = { timezone: 'Europe/Brussels', country: 'BE' };
export const newYork: Place = { timezone: 'America/New_York', country: 'US' };
export const kolkata: Place = { timezone: 'Asia/Kolkata', country: 'IN' };

/** The moment at which it is this date and time in Brussels in winter (+01:00) or summer (+02:00). */
function winter(minute: string): number {
  return Date.parse(`${minute}:00+01:00`);
}
function summer(minute: string): number {
  return Date.parse(`${minute}:00+02:00`);
}
