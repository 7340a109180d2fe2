import { fold } from '../../language/fold.ts';
import type { NeedReading } from '../model/need-reader.ts';
import type { Reading } from '../reading.ts';
import type { NamedTime } from '../time/named-time.ts';
import type { Narrowing } from './narrowing.ts';
import type { NamedPlace } from './place-names.ts';

/** The first, the second and the third that people mean. */
const LEVELS = ['a1', 'a2', 'b1'];
const ALFA = /^(?:альфа|алфа|الفا|ألفا)$/u;
const LEVEL = /^(?:alfa|[abc][12])$/;
/** "I finished A1", "a level above A1": the level after it is meant. */
const BEHIND = ['end', 'advanced'];
/** A number with a word for years beside it, or after "my child": an age. */
const YEARS =
  /^(?:jaar|jarige?|ans?|years?|yo|yrs?|yas(?:inda|indaki|indayim)?|anos?|lat|latk[ai]|letni[a-z]*|letn[a-z]*|ani|rokiv|rok[ui]?|let|goda?|год|года|лет|летн[а-я]*|річн[а-я]*|рок[иів]*|р|г|سنه|سنين|سنوات|عام|عاما|3am|sna|snin)$/u;
/** The same in one word. */
const WITH_YEARS = /^(\d{1,2})-?(?:jr|j|jarige?|ans|yo|yrs|y|year|years|yas|anos|летн[а-яі]*|річн[а-яі]*|letni[a-z]*)$/u;
/** A number soon after these is an age: "my son of 9", "hijo de 15". */
const YOUNG = ['child', 'son', 'daughter', 'boy', 'girl', 'teenager', 'brother', 'sister'];
const BESIDE = 2;
/** "He is 13", "tiene 13", "йому 13". */
const HAS = new Set(
  'is wordt a tiene ma are имеет has йому їй ему ей мені мне عمره عمرها عندو عندها 3ndo 3andha 3mro 3mrha yasi'
    .split(' ')
    .map(fold),
);
const SHORT = 8;
/** What follows a number that is no age. */
const UNIT =
  /^(?:euro?s?|€|uur|h|heures?|horas?|ore|ora|год.*|saat|saatte|maand.*|mois|months?|dag.*|jours?|days?|weken|weeks?|keer|fois|times|razy|раз.*)$/u;
/** Without a number: the age that is meant. */
const AGE_OF: Record<string, number> = { baby: 1, teenager: 15, old_person: 70 };

/** What a message says that narrows the choice among entries. */
export function saidIn(reading: Reading, named: NamedTime, need: NeedReading, places: readonly NamedPlace[]): Narrowing {
  const { words } = reading;
  return {
    locations: places.map(({ id }) => id),
    weekday: named.weekday ?? (named.day ? new Date(`${named.day}T00:00:00Z`).getUTCDay() || 7 : undefined),
    date: named.day,
    part: named.part ?? partOf(named.time),
    weekend: named.weekend,
    level: levelIn(reading, need),
    age: ageIn(words, need, named.at),
    free: need.concepts.has('free_of_charge'),
  };
}

/** "A1", also in Cyrillic, and "the second level". */
function levelIn({ words, lexicons }: Reading, { concepts, conceptsAt }: NeedReading): string | undefined {
  for (const [position, { folded }] of words.entries()) {
    if (ALFA.test(folded)) return 'alfa';
    const latin = /^[абв][12]$/u.test(folded) ? `${folded[0] === 'а' ? 'a' : 'b'}${folded[1]}` : folded;
    if (!LEVEL.test(latin)) continue;
    const isBehind = BEHIND.some(idea => conceptsAt.get(idea)?.some(at => at !== position));
    return isBehind ? (LEVELS[LEVELS.indexOf(latin) + 1] ?? latin) : latin;
  }
  if (!concepts.has('level')) return undefined;
  const place = lexicons
    .slice(0, 1)
    .flatMap(({ ordinals }) => words.map(({ folded }) => ordinals.slice(0, 3).findIndex(each => each.includes(folded))))
    .find(at => at >= 0);
  return place === undefined ? undefined : LEVELS[place];
}

function partOf(time: string | undefined): Narrowing['part'] {
  if (!time) return undefined;
  return time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening';
}

function ageIn(words: Reading['words'], { concepts, conceptsAt }: NeedReading, times: ReadonlySet<number>): number | undefined {
  const years = words.findIndex(({ folded }, at) => /^\d{1,2}$/.test(folded) && YEARS.test(words[at + 1]?.folded ?? ''));
  if (years >= 0) return Number(words[years]?.folded);
  const whole = words.flatMap(({ folded }) => WITH_YEARS.exec(folded)?.[1] ?? [])[0];
  if (whole !== undefined) return Number(whole);
  const young = YOUNG.flatMap(idea => conceptsAt.get(idea) ?? []);
  const numbers = words.flatMap(({ folded }, at) => (/^(?:[1-9]|1\d|2[0-5])$/.test(folded) && !times.has(at) ? [at] : []));
  const [only] = numbers;
  // Of several children none has one age.
  if (only !== undefined && numbers.length === 1 && young.some(position => only > position && only - position <= BESIDE))
    return Number(words[only]?.folded);
  const has = words.findIndex(({ folded }, at) => HAS.has(folded) && isAge(words, at + 1, times));
  if (has >= 0) return Number(words[has + 1]?.folded);
  return Object.entries(AGE_OF).find(([concept]) => concepts.has(concept))?.[1];
}

/** Is there an age at a place of a short message: a number that nothing else is made of? */
function isAge(words: Reading['words'], at: number, times: ReadonlySet<number>): boolean {
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded];
  return words.length <= SHORT && /^(?:[1-9]|1\d)$/.test(word) && !times.has(at) && (next === undefined || !UNIT.test(next));
}
