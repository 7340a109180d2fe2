import type { Entry } from '../knowledge/schema.ts';
import { SHOWN } from './match/matcher.ts';

/** What looks up entries. */
export interface Entries {
  entries(): readonly Entry[];
  entry(id: string): Entry | undefined;
}

/** How much speaks for what belongs to an entry in hand, beside the entry itself (1). */
const BESIDE = { service: 0.75, related: 0.7, location: 0.4, neighbour: 0.2 };
/** What belongs more closely than this to something shown counts as shown. */
const CLOSE = 0.5;

/** An entry and what belongs to it: the courses of a service, the service of a course, what an answer is about. */
export function familyOf(knowledge: Entries, subject: string): Map<string, number> {
  const entry = knowledge.entry(subject);
  const held = new Map<string, number>();
  if (!entry || entry.section === 'organisation') return held;
  const service = entry.section === 'courses' ? entry.service : entry.id;
  if (service) {
    for (const other of knowledge.entries())
      if (other.section === 'courses' && other.service === service) held.set(other.id, BESIDE.service);
    held.set(service, BESIDE.service);
  }
  if (entry.section === 'faqs') for (const id of entry.related ?? []) held.set(id, BESIDE.related);
  if ('location' in entry && typeof entry.location === 'string') held.set(entry.location, BESIDE.location);
  // "And for his brother of 13?"
  if (entry.section === 'services') for (const id of entry.related ?? []) if (!held.has(id)) held.set(id, BESIDE.neighbour);
  return held.set(subject, 1);
}

/** What was talked about, 0…1; what was only shown, with what belongs to the first of it, counts less. */
export function inHand(entries: Entries, subject: string | undefined, shown: readonly string[]): Map<string, number> {
  const [first] = shown;
  const isPlace = (id: string) => entries.entry(id)?.section === 'locations';
  const near = [...(first ? familyOf(entries, first) : [])].filter(([id, share]) => share > CLOSE && !isPlace(id));
  const beside = [...near.map(([id]) => id), ...shown];
  return new Map([...beside.map((id): [string, number] => [id, SHOWN]), ...(subject ? familyOf(entries, subject) : [])]);
}
