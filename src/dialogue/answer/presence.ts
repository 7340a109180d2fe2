import { openingState } from '../../knowledge/hours/state.ts';
import type { Line } from '../../text/index.ts';
import { type Moment, nameOf, phrase } from '../moment.ts';
import { dayName, placeOfHours, spansValue } from './hours.ts';

/** Where somebody of the organisation is now, and until when; otherwise where and when next. */
export function presence(moment: Moment): Line[][] {
  const places = moment.knowledge.entries('locations').flatMap(location => {
    if (!location.openingHours) return [];
    const state = openingState(location.openingHours, moment.now, placeOfHours(moment));
    return [{ name: nameOf(moment, location).text, ...state }];
  });
  const open = places.filter(place => place.open);
  if (open.length > 0) return open.slice(0, 3).map(({ name, until }) => [someoneNow(name, until?.time)]);
  const [first] = places.flatMap(({ name, next }) => (next ? [{ name, ...next }] : [])).sort(byTime);
  if (!first) return [];
  const hours = first.until ? spansValue([{ from: first.time, to: first.until.time }]) : { time: first.time };
  return [[phrase('talk:someoneNext', { name: first.name, day: dayName(moment, first.date), hours })]];
}

function someoneNow(name: string, until: string | undefined): Line {
  return until ? phrase('talk:someoneNow', { name, until: { time: until } }) : phrase('talk:someoneAlways', { name });
}

function byTime(a: { date: string; time: string }, b: { date: string; time: string }): number {
  return `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`);
}
