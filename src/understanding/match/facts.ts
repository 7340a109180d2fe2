import type { Entry } from '../../knowledge/schema.ts';
import type { Aspect } from '../understanding.ts';

/** Which facts an entry states by itself, in its own fields, besides what its texts tell. */
export function factsOf(entry: Entry): ReadonlySet<Aspect> {
  const has = (field: string) => (entry as Record<string, unknown>)[field] !== undefined;
  const facts: [boolean, Aspect[]][] = [
    [['schedule', 'weekly', 'openingHours', 'start'].some(has), ['when', 'next_date', 'until', 'open_now', 'duration']],
    [['location', 'address'].some(has), ['where', 'directions']],
    [has('fee'), ['price']],
    ['fee' in entry && entry.fee?.reduced !== undefined, ['reduced_price']],
    [['enrolment', 'enrolBy', 'signUp'].some(has), ['enrol']],
    [has('bring'), ['bring']],
    [has('audience') || has('ages'), ['audience']],
    [has('ages'), ['age']],
    [has('childcare'), ['childcare']],
    [has('phone') || has('email'), ['contact']],
    [has('spokenLanguages'), ['language']],
    [has('seats'), ['places']],
    [has('exam'), ['certificate']],
  ];
  return new Set(facts.flatMap(([stated, aspects]) => (stated ? aspects : [])));
}
