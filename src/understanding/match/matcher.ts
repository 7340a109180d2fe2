import { isNeed } from '../model/classes.ts';
import { type NeedReading, softmax } from '../model/need-reader.ts';
import type { Reading } from '../reading.ts';
import type { Aspect } from '../understanding.ts';
import type { Clues } from './clues.ts';
import type { EntryIndex } from './entry-index.ts';
import { type Narrowing, narrowingOf } from './narrowing.ts';
import { sumOf } from './weights.ts';

/** An entry that may be meant. */
export interface Candidate {
  id: string;
  /** 0…1, comparable within one message: its share among the candidates. */
  score: number;
  /** What speaks for it, in log odds. */
  sum: number;
  clues: Clues;
}

export interface Wanted {
  reading: Reading;
  need: NeedReading;
  narrowing: Narrowing;
  /** The languages that the message may be in. */
  languages: readonly string[];
  /** Weight of a word at a position for the search by words, 0…1. */
  weigh: (word: Reading['words'][number], at: number) => number;
  /** Weight of an idea by the positions of its words. */
  weighIdea: (at: readonly number[]) => number;
  /** Positions of words that ask for a fact or a day. */
  asked: ReadonlySet<number>;
  days: ReadonlySet<number>;
  /** Which facts are asked for. */
  aspects: readonly Aspect[];
  accept: (id: string) => boolean;
  /** What was talked about, and what belongs to it: 0…1. */
  inHand: ReadonlyMap<string, number>;
  /** How little the message says by itself, 0…1. */
  thin: number;
}

/** How much it speaks against an entry that it is for another age or level. */
const FOR_OTHERS = 6;
/** What was shown beside it, in the same measure. */
export const SHOWN = 0.5;
/** How many candidates each way of looking proposes. */
const PROPOSED = 24;
/** How much it speaks for an entry, in log odds, that it was talked about, when the message says nothing else. */
const IN_HAND = 5;
/** Makes likeness to examples into shares. */
const SHARPNESS = 14;
/** Needs that propose entries. */
const NEEDS = 8;

/** The entries that a message may mean, best first. */
export function matchEntries(index: EntryIndex, wanted: Wanted): Candidate[] {
  const { reading, need } = wanted;
  const languages = [...new Set([...wanted.languages, index.language])];
  const hits = index.words.search({ text: reading.text, languages, limit: PROPOSED, weigh: wanted.weigh });
  const asked = new Map(
    [...need.concepts].map(([concept, sure]) => [concept, sure * wanted.weighIdea(need.conceptsAt.get(concept) ?? [])]),
  );

  const held = wanted.thin > 0 ? [...wanted.inHand.keys()].filter(id => index.has(id)) : [];
  const others = [...hits.keys(), ...served(index, need), ...held];
  const ideas = index.ideas.search(new Map([...asked].filter(([, weight]) => weight > 0)), PROPOSED, others);
  const phraseIdeas = index.phrases.compare(asked);
  const byExamples = softmax(need.near.map(likeness => SHARPNESS * likeness));
  const ids = new Set([...others, ...ideas.keys()]);
  const found = [...ids].filter(wanted.accept).map(id => {
    const parts = hits.get(id);
    const idea = ideas.get(id);
    const facets = index.facetsOf(id);
    const fit = facets ? narrowingOf(wanted.narrowing, facets) : { fits: 0, clashes: 0, isForOthers: false };
    const section = facets?.section;
    const stated = share(wanted.aspects, aspect => facets?.facts.has(aspect) ?? false);
    const clues: Clues = {
      words: parts?.words ?? 0,
      coverage: parts?.coverage ?? 0,
      phrase: parts?.phrase ?? 0,
      named: index.names.isNamed(id, reading, wanted.asked, wanted.days) ? 1 : 0,
      ideas: idea?.likeness ?? 0,
      ideasCovered: idea?.coverage ?? 0,
      needs: alike(need.shares, index.linksOf(id)),
      needFirst: strongest(need, index.linksOf(id)),
      fits: fit.fits,
      clashes: fit.clashes,
      course: section === 'courses' ? 1 : 0,
      activity: section === 'activities' ? 1 : 0,
      partner: section === 'partners' ? 1 : 0,
      location: section === 'locations' ? 1 : 0,
      service: section === 'services' ? 1 : 0,
      phraseIdeas: phraseIdeas(id),
      examples: alike(byExamples, index.linksOf(id)),
      states: stated,
      silent: wanted.aspects.length > 0 && section !== 'faqs' ? 1 - stated : 0,
      faqAsked: wanted.aspects.length > 0 && section === 'faqs' ? 1 : 0,
    };
    // What was talked about is left for what suits the age or level that is said now.
    const held = fit.isForOthers ? -FOR_OTHERS : IN_HAND * wanted.thin * (wanted.inHand.get(id) ?? 0);
    const sum = sumOf(clues) + held;
    return { id, clues, sum, score: 0 };
  });
  found.sort((one, other) => other.sum - one.sum || (one.id < other.id ? -1 : 1));
  const all = found.reduce((total, { sum }) => total + Math.exp(sum - (found[0]?.sum ?? 0)), 0);
  for (const each of found) each.score = Math.exp(each.sum - (found[0]?.sum ?? 0)) / all;
  return found;
}

/** Entries that serve the likeliest needs. */
function served(index: EntryIndex, need: NeedReading): string[] {
  const likeliest = [...need.shares.keys()]
    .filter(of => isNeed(of) && (need.shares[of] as number) > 0.02)
    .sort((one, other) => (need.shares[other] as number) - (need.shares[one] as number))
    .slice(0, NEEDS);
  return likeliest.flatMap(of =>
    [...index.serving(of)]
      .sort((one, other) => other[1] - one[1])
      .slice(0, PROPOSED / 2)
      .map(([id]) => id),
  );
}

/** Of how many it holds: 0…1; 0 of none. */
function share<T>(list: readonly T[], holds: (each: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length;
}

/** 0…1: how alike what is needed and what is served are (Bhattacharyya). */
function alike(shares: Float32Array, links: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [of, share] of links) sum += Math.sqrt(share * (shares[of] as number));
  return sum;
}

/** The most that one need carries over. */
function strongest({ shares }: NeedReading, links: ReadonlyMap<number, number>): number {
  const own = Math.max(0.01, ...links.values());
  let most = 0;
  for (const [of, share] of links) most = Math.max(most, (shares[of] as number) * (share / own));
  return most;
}
