import type { Asked } from './aspects.ts';
import type { NamedPlace } from './match/place-names.ts';
import type { NeedReading } from './model/need-reader.ts';
import { leftOver, type Reading } from './reading.ts';
import type { NamedTime } from './time/named-time.ts';
import type { Aspect } from './understanding.ts';

/** Is it the organisation that is asked whether it is open? "You" and "open", and no other subject. */
export function asksForHouse(
  { words, lexicons }: Reading,
  { at }: Asked,
  day: NamedTime,
  greeting: ReadonlySet<number>,
): boolean {
  return lexicons.some(lexicon => {
    const [said] = lexicon.house.find(words);
    if (!said) return false;
    const used = new Set([...said.at, ...at, ...day.at, ...greeting]);
    return leftOver(words, lexicon, used).length === 0;
  });
}

/** What is asked of a house itself. */
const ofHouses = new Set<Aspect>(['when', 'open_now', 'until', 'where', 'directions', 'contact', 'next_date']);
/** Words for a house that are no other subject. */
const houseIdeas = ['organisation', 'house', 'meeting_place', 'open', 'closed', 'arrive_come', 'people', 'need_want', 'possible'];

/** The one house whose hours or way are asked, by the name of its town and with no other subject: "open in Vilvoorde now?" */
export function houseAsked(
  { words, lexicons }: Reading,
  { aspects, at }: Asked,
  named: NamedTime,
  greeting: ReadonlySet<number>,
  places: readonly NamedPlace[],
  { conceptsAt }: NeedReading,
): string | undefined {
  const [place] = places;
  if (!place || places.length > 1) return undefined;
  const timed = named.day !== undefined || named.now || named.time !== undefined || named.period !== undefined;
  if (!aspects.every(aspect => ofHouses.has(aspect)) || (aspects.length === 0 && !timed)) return undefined;
  const used = new Set([place.at, ...at, ...named.at, ...greeting, ...houseIdeas.flatMap(idea => conceptsAt.get(idea) ?? [])]);
  return lexicons.slice(0, 2).some(lexicon => leftOver(words, lexicon, used).length === 0) ? place.id : undefined;
}
