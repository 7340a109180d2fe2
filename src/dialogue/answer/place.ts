import type { Entry, Location } from '../../knowledge/schema.ts';
import type { Line, OfferedChoice, Utterance } from '../../text/index.ts';
import { entryChoice } from '../choices.ts';
import { type Moment, nameOf, phrase } from '../moment.ts';
import type { EntryOf } from './composer.ts';
import { textFact } from './facts.ts';

/** The location that an entry names, if it is one of ours. */
export function locationOf(moment: Moment, id: unknown): EntryOf<'locations'> | undefined {
  const entry = typeof id === 'string' ? moment.knowledge.entry(id) : undefined;
  return entry?.section === 'locations' ? entry : undefined;
}

export function addressOf({ address }: Location): string {
  return `${address.street}, ${address.postalCode} ${address.city}`;
}

/** "📍 Huis PIN Halle: Voorbeeldstraat 12, 1500 Halle." */
export function where(moment: Moment, location: EntryOf<'locations'> | undefined): Line[][] {
  if (!location) return [];
  return [[phrase('answer:where', { name: nameOf(moment, location).text, address: addressOf(location) })]];
}

/** The address, and how to get there. */
export function directions(moment: Moment, location: EntryOf<'locations'> | undefined): Line[][] {
  if (!location) return [];
  return [
    ...where(moment, location),
    ...textFact(moment, location, 'directions', '🚌'),
    ...textFact(moment, location, 'accessibility', '♿'),
  ];
}

/** "Show on the map". */
export function placeChoice(location: EntryOf<'locations'> | undefined): OfferedChoice[] {
  return location?.geo ? [entryChoice('place', location)] : [];
}

/** A pin for the map. */
export function pin(moment: Moment, location: EntryOf<'locations'>): Utterance['place'] {
  const { geo } = location;
  return geo && { latitude: geo.lat, longitude: geo.lon, title: nameOf(moment, location), address: addressOf(location) };
}

export function placeOf(moment: Moment, entry: Entry): EntryOf<'locations'> | undefined {
  if (entry.section === 'locations') return entry;
  return locationOf(moment, 'location' in entry ? entry.location : undefined);
}
