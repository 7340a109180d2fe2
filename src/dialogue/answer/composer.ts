import type { Entry, Section } from '../../knowledge/schema.ts';
import type { Line, OfferedChoice } from '../../text/index.ts';
import type { DayPart } from '../../understanding/time/day-parts.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import type { Moment } from '../moment.ts';

/** What of an entry is asked. */
export interface Asked {
  aspects: Aspect[];
  /** A day that was named, `2026-12-02`. */
  day?: string | undefined;
  /** Several days that were named, both included. */
  period?: { from: string; to: string } | undefined;
  /** A part of the day that was named. */
  part?: DayPart | undefined;
  /** A time of day that was named: HH:MM. */
  time?: string | undefined;
}

export type EntryOf<S extends Section> = Extract<Entry, { section: S }>;

/** A fact in sentences; empty when the entry does not have it. */
export type Fact<E> = (moment: Moment, entry: E, asked: Asked) => Line[][];

/** How the entries of a section are told. */
export interface Composer<E extends Entry> {
  /** Without: the text speaks for itself. */
  title?(moment: Moment, entry: E): Line;
  /** What it is, when no fact is asked. */
  intro: Fact<E>;
  /** More about it, if there is room below the facts. */
  details?: Fact<E>;
  /** Goes before everything: it is over, it is full. */
  notice?: Fact<E>;
  facts: Partial<Record<Aspect, Fact<E>>>;
  /** The facts to give unasked, most useful first. */
  useful: Aspect[];
  /** The facts to offer as choices, most useful first. */
  offered: Aspect[];
  /** Other things to do: courses of a service, a calendar file. */
  further?(moment: Moment, entry: E): OfferedChoice[];
  /** A missing fact is said to be missing. Not where the intro is the answer. */
  admits: boolean;
}

/** Where a section has no fact of its own for it, this one tells it too. */
const toldBy: Partial<Record<Aspect, Aspect>> = {
  until: 'open_now',
  reduced_price: 'price',
  duration: 'when',
  age: 'audience',
  language: 'audience',
  places: 'enrol',
};

/** The fact that answers an aspect, if the section has one. */
export function factFor<E extends Entry>({ facts }: Composer<E>, aspect: Aspect): Fact<E> | undefined {
  const other = toldBy[aspect];
  return facts[aspect] ?? (other && facts[other]);
}
