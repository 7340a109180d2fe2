import type { Entry } from '../../knowledge/schema.ts';
import type { Aspect } from '../understanding.ts';
import type { Facets } from './facets.ts';
import { type Narrowing, narrowingOf } from './narrowing.ts';

/** What is known of a message that may mean one course among its like. */
export interface Meant {
  /** The entry that seems to be meant. */
  first: string;
  entry(id: string): Entry | undefined;
  entries(): readonly Entry[];
  facetsOf(id: string): Facets | undefined;
  narrowing: Narrowing;
  ideas: ReadonlyMap<string, number>;
  aspects: readonly Aspect[];
  /** The entry in hand, when the message says little else. */
  inHand: string | undefined;
  /** `2026-12-02`. */
  today: string;
}

/** A course that was told apart from the others of its service. */
export interface Told {
  id: string;
  /** Ids of its like, and what is about them all. */
  family: ReadonlySet<string>;
}

/** What a course says better than an answer about all courses. */
const ofOne = new Set<Aspect>([
  'when',
  'next_date',
  'open_now',
  'until',
  'duration',
  'enrol',
  'price',
  'reduced_price',
  'where',
  'directions',
  'places',
  'bring',
]);

/** Ideas of courses in general, though one alone may have them in its name. */
const ofAll = new Set(['learn', 'lesson', 'course', 'study', 'language', 'dutch_language', 'school_class', 'level']);

/** What each thing that a message says of a course counts. */
const POINTS = { level: 3, idea: 2, beginner: 1, fit: 1.5, joinable: 0.5, sameLevel: 1, sameHours: 1 };
/** Less says nothing of one course. */
const ENOUGH = 2.5;
/** By so much the best must lead. */
const LEAD = 0.4;

/**
 * The one course that is meant by "A1 in the evening" or "the one for parents", whether another course, their service or an
 * answer about all of them was found. Undefined: none, or not one alone.
 */
export function courseMeant(meant: Meant): Told | undefined {
  const service = serviceOf(meant);
  if (!service) return undefined;
  const courses = meant.entries().filter(entry => entry.section === 'courses' && entry.service === service);
  const ranked = courses
    .map(({ id }) => ({ id, points: pointsOf(id, meant, courses) }))
    .sort((one, other) => other.points - one.points);
  const [best, second] = ranked;
  if (!best || best.points < ENOUGH || best.points - (second?.points ?? 0) < LEAD) return undefined;
  const own = ranked.find(({ id }) => id === meant.first);
  if (own && own.id !== best.id && best.points - own.points < LEAD) return undefined;
  const about = meant.entries().filter(entry => isAbout(entry, service));
  return { id: best.id, family: new Set([service, ...courses.map(({ id }) => id), ...about.map(({ id }) => id)]) };
}

/** The service whose courses are in question. */
function serviceOf({ first, entry, entries, facetsOf, aspects }: Meant): string | undefined {
  const found = entry(first);
  if (found?.section === 'courses') return facetsOf(first)?.service;
  if (found?.section === 'services') return first;
  if (found?.section !== 'faqs' || !aspects.some(aspect => ofOne.has(aspect))) return undefined;
  const [about] = found.related ?? [];
  return about && entries().some(each => each.section === 'courses' && each.service === about) ? about : undefined;
}

function isAbout(entry: Entry, service: string): boolean {
  return entry.section === 'faqs' && entry.related?.[0] === service;
}

function pointsOf(id: string, meant: Meant, courses: readonly Entry[]): number {
  const { facetsOf, inHand, today } = meant;
  const { narrowing, ideas } = ofTheCourse(meant);
  const facets = facetsOf(id);
  if (!facets) return 0;
  const { level, enrolBy, nameIdeas = new Set() } = facets;
  const { fits, clashes } = narrowingOf({ ...narrowing, level: undefined, free: false, date: undefined }, facets);
  if (clashes > 0 || (narrowing.level && narrowing.level !== level)) return 0;
  const own = [...nameIdeas].filter(idea => !ofAll.has(idea) && ideas.has(idea) && isRare(idea, courses, facetsOf));
  if (!narrowing.level && own.length === 0 && fits === 0) return 0;
  const held = inHand === undefined ? undefined : facetsOf(inHand);
  return (
    (narrowing.level ? POINTS.level : 0) +
    POINTS.idea * own.length +
    (!narrowing.level && ideas.has('beginner') && level === 'a1' ? POINTS.beginner : 0) +
    POINTS.fit * fits +
    (enrolBy === undefined || enrolBy >= today ? POINTS.joinable : 0) +
    (held?.level && !narrowing.level && held.level === level ? POINTS.sameLevel : 0) +
    (held?.times && narrowing.part === undefined && narrowing.weekday === undefined && sameHours(held, facets)
      ? POINTS.sameHours
      : 0)
  );
}

const timeIdeas = ['morning', 'afternoon', 'evening', 'saturday', 'sunday', 'weekend'];

/** "Can I come and enrol tomorrow evening?": that evening is not the course's. */
function ofTheCourse({ aspects, narrowing, ideas }: Meant): Pick<Meant, 'narrowing' | 'ideas'> {
  if (!aspects.includes('enrol') || narrowing.date === undefined) return { narrowing, ideas };
  return {
    narrowing: { ...narrowing, weekday: undefined, part: undefined, weekend: false },
    ideas: new Map([...ideas].filter(([idea]) => !timeIdeas.includes(idea))),
  };
}

/** An idea that most of them share tells none apart. */
function isRare(idea: string, courses: readonly Entry[], facetsOf: Meant['facetsOf']): boolean {
  return courses.filter(({ id }) => facetsOf(id)?.nameIdeas?.has(idea)).length * 2 <= courses.length;
}

function sameHours({ times: one }: Facets, { times: other }: Facets): boolean {
  const parts = (times: Facets['times']) => new Set([...(times?.values() ?? [])].flatMap(each => [...each]));
  return parts(one).size > 0 && [...parts(one)].some(part => parts(other).has(part));
}
