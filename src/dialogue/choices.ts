import type { Entry } from '../knowledge/schema.ts';
import type { OfferedChoice } from '../text/index.ts';
import type { Aspect } from '../understanding/understanding.ts';
import { type Moment, nameOf, phrase } from './moment.ts';

/** Choice ids say all there is to do, so that a button works for ever: `open:praatcafe`, `ask:praatcafe:price`. */
export const choose = {
  human: { id: 'human', label: phrase('choice:human') },
  topics: { id: 'topics', label: phrase('choice:topics') },
  /** Where nothing was told before, there is no "something else". */
  allTopics: { id: 'topics', label: phrase('choice:allTopics') },
  forget: { id: 'forget', label: phrase('choice:forget') },
  language: { id: 'language', label: phrase('choice:language') },
  subscribe: { id: 'subscribe', label: phrase('choice:subscribe') },
  unsubscribe: { id: 'unsubscribe', label: phrase('choice:unsubscribe') },
  activities: { id: 'activities', label: phrase('topic:activities') },
  hours: { id: 'hours', label: phrase('topic:hours') },
} satisfies Record<string, OfferedChoice>;

const aspectLabels: Record<Aspect, string> = {
  when: 'choice:when',
  open_now: 'choice:openNow',
  where: 'choice:where',
  directions: 'choice:directions',
  price: 'choice:price',
  enrol: 'choice:enrol',
  bring: 'choice:bring',
  audience: 'choice:audience',
  childcare: 'choice:childcare',
  contact: 'choice:contact',
  next_date: 'choice:nextDate',
  until: 'choice:when',
  reduced_price: 'choice:price',
  duration: 'choice:when',
  age: 'choice:audience',
  language: 'choice:audience',
  places: 'choice:enrol',
  certificate: 'choice:more',
};

export function isAspect(word: string | undefined): word is Aspect {
  return word !== undefined && Object.hasOwn(aspectLabels, word);
}

/** "What does it cost?" about an entry. */
export function askChoice(entry: Entry, aspect: Aspect): OfferedChoice {
  return { id: `ask:${entry.id}:${aspect}`, label: phrase(aspectLabels[aspect]), entry: entry.id };
}

/** Opens an entry, by its name; with an aspect, at that fact. */
export function openChoice(moment: Moment, entry: Entry, aspect?: Aspect): OfferedChoice {
  const id = aspect ? `ask:${entry.id}:${aspect}` : `open:${entry.id}`;
  return { id, label: nameOf(moment, entry), entry: entry.id };
}

/** Something else to do with an entry. */
export function entryChoice(verb: 'ics' | 'place' | 'more' | 'courses', entry: Entry): OfferedChoice {
  return { id: `${verb}:${entry.id}`, label: phrase(verbLabels[verb]), entry: entry.id };
}

const verbLabels = { ics: 'choice:ics', place: 'choice:place', more: 'choice:more', courses: 'choice:courses' } as const;
