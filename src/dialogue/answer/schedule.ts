import type { Entry } from '../../knowledge/schema.ts';
import type { Line } from '../../text/index.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import type { Moment } from '../moment.ts';
import type { Asked, Fact } from './composer.ts';
import { hoursOn, stateNow, usualWeek } from './hours.ts';

/** The facts about time of an entry that has opening hours: now, on a day, in a usual week, next. */
export function timeFacts<E extends Entry>(syntaxOf: (entry: E) => string | undefined): Partial<Record<Aspect, Fact<E>>> {
  const about =
    (tell: (moment: Moment, syntax: string) => Line[][]): Fact<E> =>
    (moment, entry, { day }: Asked) => {
      const syntax = syntaxOf(entry);
      if (!syntax) return [];
      return day ? hoursOn(moment, syntax, day) : tell(moment, syntax);
    };
  return {
    open_now: about(stateNow),
    next_date: about(stateNow),
    when: about((moment, syntax) => [...usualWeek(moment, syntax), ...stateNow(moment, syntax)]),
  };
}
