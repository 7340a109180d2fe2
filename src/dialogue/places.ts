import type { Entry } from '../knowledge/schema.ts';
import { answerEntry } from './answer/compose.ts';
import type { EntryOf } from './answer/composer.ts';
import { stateNow } from './answer/hours.ts';
import { addressOf, pin, placeOf, where } from './answer/place.ts';
import { choose, openChoice } from './choices.ts';
import { type Moment, nameOf, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';

type Place = EntryOf<'locations'>;

/** A pin for the map, or the address where there are no coordinates. */
export function showPlace(moment: Moment, entry: Entry): Outcome {
  const place = placeOf(moment, entry);
  const shown = place && pin(moment, place);
  if (!place || !shown) return answerEntry(moment, entry, { aspects: ['where'] });
  return given(moment, [place], where(moment, place), shown);
}

/** The organisation's places, the nearest first where the person told where they are. */
export function nearestPlaces(moment: Moment, here: { latitude?: number; longitude?: number }): Outcome {
  const places = moment.knowledge.entries('locations').map(place => ({ place, km: distance(here, place) }));
  const [first, ...others] = places.sort((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity)).slice(0, 4);
  if (!first) return given(moment, [], [[phrase('talk:noPlaces')]]);
  const known = first.km !== undefined;
  const lines = [first, ...others].map(({ place, km }) =>
    km === undefined ? where(moment, place).flat() : [far(moment, place, km)],
  );
  const heading = [phrase(known ? 'talk:nearestPlace' : 'talk:places')];
  const hours = known && first.place.openingHours ? stateNow(moment, first.place.openingHours) : [];
  const shown = known ? pin(moment, first.place) : undefined;
  return given(
    moment,
    [first, ...others].map(({ place }) => place),
    [heading, ...lines.slice(0, 1), ...hours, ...lines.slice(1)],
    shown,
  );
}

function given(
  moment: Moment,
  places: Place[],
  paragraphs: Parameters<typeof message>[1],
  place?: ReturnType<typeof pin>,
): Outcome {
  const choices = [...places.slice(0, 4).map(each => openChoice(moment, each)), choose.human, choose.topics];
  const entries = places.slice(0, 5).map(({ id }) => ({ id, score: 1 }));
  return outcome('answer', [message(moment, paragraphs, { choices, place })], {
    entries,
    events: [{ type: 'answer_given', entries, confidence: 1 }],
    state: { subject: places[0]?.id },
  });
}

function far(moment: Moment, place: Place, km: number) {
  const rounded = km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
  return phrase('answer:whereFar', { name: nameOf(moment, place).text, address: addressOf(place), km: rounded });
}

/** As the crow flies, in kilometres; undefined when one of the two is not known. */
function distance({ latitude, longitude }: { latitude?: number; longitude?: number }, { geo }: Place): number | undefined {
  if (latitude === undefined || longitude === undefined || !geo) return undefined;
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [rad(geo.lat - latitude), rad(geo.lon - longitude)];
  const a = Math.sin(dLat / 2) ** 2 + Math.cos(rad(latitude)) * Math.cos(rad(geo.lat)) * Math.sin(dLon / 2) ** 2;
  const km = 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(a)));
  return Number.isFinite(km) ? km : undefined;
}
