import type { Place } from '../../../src/knowledge/hours/calendar.ts';

export const brussels: Place = { timezone: 'Europe/Brussels', country: 'BE' };
export const newYork: Place = { timezone: 'America/New_York', country: 'US' };
export const kolkata: Place = { timezone: 'Asia/Kolkata', country: 'IN' };
