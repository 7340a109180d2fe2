import type { Entry } from '../../knowledge/schema.ts';
import type { Line } from '../../text/index.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import type { Moment } from '../moment.ts';
import type { Asked, Fact } from './composer.ts';
import { hoursOn, stateNow, usualWeek } from './hours.ts';

type Tell = (moment: Moment, syntax: string) => Line[][];

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
export function factOfHours<E extends Entry>(
  syntaxOf: (entry: E) => string | undefined,
  tell: Tell,
  onDay: (moment: Moment, syntax: string, date: string) => Line[][],
): Fact<E> {
  return (moment, entry, { day }: Asked) => {
    const syntax = syntaxOf(entry);
    if (!syntax) return [];
    return day ? onDay(moment, syntax, day) : tell(moment, syntax);
  };
}
