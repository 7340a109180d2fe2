import { hoursOfDay } from '../../knowledge/hours/day.ts';
import type { Entry } from '../../knowledge/schema.ts';
import type { Line } from '../../text/index.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import type { Moment } from '../moment.ts';
import type { Asked, Fact } from './composer.ts';
import { daysOf, hoursOn, placeOfHours, type Sought, stateNow, today, usualWeek } from './hours.ts';

type Tell = (moment: Moment, syntax: string) => Line[][];
type OnDay = (moment: Moment, syntax: string, date: string, sought?: Sought) => Line[][];

/** The facts about time of a place that has opening hours: now, on a day, in a usual week, next. */
export function timeFacts<E extends Entry>(syntaxOf: (entry: E) => string | undefined): Partial<Record<Aspect, Fact<E>>> {
  const about = (tell: Tell) => factOfHours(syntaxOf, tell, hoursOn);
  return {
    open_now: about(stateNow),
    next_date: about(stateNow),
    when: about((moment, syntax) => [...usualWeek(moment, syntax), ...stateNow(moment, syntax)]),
  };
}

/** A fact that is computed from hours: `onDay` where a day was named, else `tell`. Without hours there is none. */
export function factOfHours<E extends Entry>(syntaxOf: (entry: E) => string | undefined, tell: Tell, onDay: OnDay): Fact<E> {
  return (moment, entry, asked: Asked) => {
    const syntax = syntaxOf(entry);
    return syntax ? hoursAsked(moment, syntax, asked, tell, onDay) : [];
  };
}

/** The hours on the day or the days that were named; else what `tell` says. */
export function hoursAsked(
  moment: Moment,
  syntax: string,
  { aspects, day, period, part, time }: Asked,
  tell: Tell = stateNow,
  onDay: OnDay = hoursOn,
): Line[][] {
  const atThatTime = time !== undefined && !period && aspects.some(aspect => aspect === 'open_now' || aspect === 'until');
  const date = day ?? (atThatTime ? today(moment) : undefined);
  if (date) return onDay(moment, syntax, date, { time, part });
  const days = period ? daysOf(period) : [];
  if (days.length === 0) return tell(moment, syntax);
  const open = days.filter(date => hoursOfDay(syntax, date, placeOfHours(moment)).spans.length > 0);
  // Of days on which there is nothing the first is enough: it names the next time.
  return (open.length > 0 ? open : days.slice(0, 1)).flatMap(each => onDay(moment, syntax, each, { time, part }));
}
