import { hoursOfDay } from '../../knowledge/hours/day.ts';
import { type OpeningState, openingState } from '../../knowledge/hours/state.ts';
import type { Entry } from '../../knowledge/schema.ts';
import type { Line } from '../../text/index.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import { type Moment, phrase } from '../moment.ts';
import type { Fact } from './composer.ts';
import { dayName, missedAt, placeOfHours, type Sought, spansValue, stateAfter, today, usualWeek } from './hours.ts';
import { factOfHours } from './schedule.ts';

/** The facts about time of what takes place now and then. Only a place is open or closed; this is on, or next time. */
export function timesOf<E extends Entry>(syntaxOf: (entry: E) => string | undefined): Partial<Record<Aspect, Fact<E>>> {
  const about = (tell: (moment: Moment, syntax: string) => Line[][]) => factOfHours(syntaxOf, tell, onDay);
  return {
    open_now: about(nowOrNext),
    next_date: about(nowOrNext),
    when: about((moment, syntax) => [...usualWeek(moment, syntax), ...nowOrNext(moment, syntax)]),
  };
}

function nowOrNext(moment: Moment, syntax: string): Line[][] {
  const state = openingState(syntax, moment.now, placeOfHours(moment));
  if (!state.open) return [state.next ? nextTime(moment, state) : [phrase('answer:notNow')]];
  return [[state.until ? phrase('answer:onNow', { until: { time: state.until.time } }) : phrase('answer:openAlways')]];
}

/** The hours of one day; when there are none, the next time. */
function onDay(moment: Moment, syntax: string, date: string, sought: Sought = {}): Line[][] {
  const { spans, reason } = hoursOfDay(syntax, date, placeOfHours(moment));
  const day = dayName(moment, date);
  if (spans.length > 0) {
    const hours = [phrase('answer:dayOpen', { day, hours: spansValue(spans) })];
    const missed = missedAt(moment, spans, date, sought);
    if (missed === undefined) return [hours];
    return [hours, nextTime(moment, openingState(syntax, { date, time: missed }, placeOfHours(moment)))];
  }
  const after = date < today(moment) ? [] : nextTime(moment, stateAfter(moment, syntax, date));
  return [
    [phrase(reason === 'holiday' ? 'answer:dayNotHoliday' : 'answer:dayNot', { day })],
    ...(after.length > 0 ? [after] : []),
  ];
}

function nextTime(moment: Moment, { next }: OpeningState): Line[] {
  if (!next) return [];
  const { date, time, until } = next;
  const hours = until ? spansValue([{ from: time, to: until.time }]) : { time };
  return [phrase('answer:nextTime', { day: dayName(moment, date), hours })];
}
