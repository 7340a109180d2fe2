import type { Entry } from '../../knowledge/schema.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import type { Moment } from '../moment.ts';
import { factFor } from './composer.ts';
import { composerOf } from './composers.ts';

/**
 * The entry that has the fact asked about an entry: itself, or for a question-and-answer what it is about. After "what does a
 * course cost?", "and where is that?" means the courses.
 */
export function bearerOf(moment: Moment, entry: Entry, aspects: Aspect[]): Entry {
  if (entry.section !== 'faqs' || aspects.length === 0) return entry;
  // One course of several is not what the answer is about: their service is.
  const related = (entry.related ?? []).flatMap(id => {
    const each = moment.knowledge.entry(id);
    return (each?.section === 'courses' && each.service ? moment.knowledge.entry(each.service) : each) ?? [];
  });
  return related.find(each => aspects.some(aspect => hasFact(moment, each, aspect))) ?? entry;
}

/** Does an entry have this fact? */
export function hasFact(moment: Moment, entry: Entry, aspect: Aspect): boolean {
  return (factFor(composerOf(entry), aspect)?.(moment, entry, { aspects: [aspect] }) ?? []).length > 0;
}
