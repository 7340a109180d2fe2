import type { Entry } from '../../knowledge/schema.ts';
import { tokens } from '../../language/tokens.ts';
import type { NeedReading } from '../model/need-reader.ts';
import type { Reading } from '../reading.ts';
import type { NamedTime } from '../time/named-time.ts';
import type { Narrowing } from './narrowing.ts';

const LEVEL = /^(?:alfa|[abc][12])$/;
/** A number with a word for years beside it, or after "my child": an age. */
const YEARS =
  /^(?:jaar|jarige?|ans?|years?|yo|yrs?|yasinda|yas|anos|lat|letni[ae]?|ani|rokiv|rok[ui]?|let|goda?|год|года|лет|рок[иів]*|سنه|سنين|سنوات|عام|عاما|3am|sna|snin)$/u;
/** Without a number: the age that is meant. */
const AGE_OF: Record<string, number> = { baby: 1, teenager: 15, old_person: 70 };

/** What a message says that narrows the choice among entries. */
export function saidIn(reading: Reading, named: NamedTime, need: NeedReading, entries: readonly Entry[]): Narrowing {
  const { words } = reading;
  return {
    locations: locationsIn(words, entries),
    weekday: named.weekday ?? (named.day ? new Date(`${named.day}T00:00:00Z`).getUTCDay() || 7 : undefined),
    date: named.day,
    part: named.part ?? partOf(named.time),
    weekend: named.weekend,
    level: words.find(({ folded }) => LEVEL.test(folded))?.folded,
    age: ageIn(words, need),
    free: need.concepts.has('free_of_charge'),
  };
}

function partOf(time: string | undefined): Narrowing['part'] {
  if (!time) return undefined;
  return time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening';
}

function ageIn(words: Reading['words'], { concepts }: NeedReading): number | undefined {
  const at = words.findIndex(({ folded }, position) => /^\d{1,2}$/.test(folded) && YEARS.test(words[position + 1]?.folded ?? ''));
  const years =
    at >= 0
      ? Number(words[at]?.folded)
      : Number(
          /^(\d{1,2})(?:jr|j|ans|yo|yrs|y)$/.exec(
            words.find(({ folded }) => /^\d{1,2}(?:jr|j|ans|yo|yrs|y)$/.test(folded))?.folded ?? '',
          )?.[1] ?? Number.NaN,
        );
  if (!Number.isNaN(years) && years < 110) return years;
  return Object.entries(AGE_OF).find(([concept]) => concepts.has(concept))?.[1];
}

/** Locations whose city or own name a message says. */
function locationsIn(words: Reading['words'], entries: readonly Entry[]): string[] {
  const said = new Set(words.map(({ folded }) => folded));
  return entries.flatMap(entry => {
    if (entry.section !== 'locations') return [];
    const names = tokens(entry.address.city).map(({ folded }) => folded);
    return names.some(name => name.length >= 4 && said.has(name)) ? [entry.id] : [];
  });
}
