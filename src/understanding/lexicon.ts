import type { Aspect, Command, Listed, Smalltalk } from './understanding.ts';

/** Situations of danger that every language knows by name. */
export type Situation = 'suicide' | 'violence' | 'child' | 'poisoning' | 'homeless_tonight' | 'trafficking' | 'emergency';

/**
 * What understanding knows of one language: a file in `languages/`, and a line in `languages/index.ts`.
 *
 * Phrases are parted by commas or new lines. Within a phrase `a|b` means either, `a?` may be missing. Words match by
 * stem, accents and case do not matter, and one or two other words may stand between them unless they deny ("not").
 */
export interface Lexicon {
  language: string;
  /** Function words: no subject. Parted by spaces, as all that are called words. */
  stopWords: string;
  negations: string;
  /** Words of haste and politeness: alone they ask for nothing. */
  pleas: string;
  /** Words around a language's name when that language is asked for: "can you write in …, please". */
  speakWords: string;
  commands: Record<Command, string>;
  human: string;
  smalltalk: Record<Exclude<Smalltalk, 'emoji'>, string>;
  /** What may be asked for as a list, in the plural: words match as written. */
  lists: Record<Listed, string>;
  /** Asking a house whether it is open, or when: "are you open", "your opening hours". */
  house: string;
  aspects: Partial<Record<Aspect, string>>;
  days: {
    today: string;
    tomorrow: string;
    afterTomorrow: string;
    /** Monday first; each item one day, its spellings parted by `|`. */
    weekdays: string;
    /** January first. */
    months: string;
  };
  /** Parts of a day and stretches of days; each a list of phrases. */
  times?: {
    now: string;
    /** Until about 12:00. */
    morning: string;
    noon: string;
    afternoon: string;
    evening: string;
    night: string;
    yesterday: string;
    weekend: string;
    thisWeek: string;
    nextWeek: string;
    thisMonth: string;
    nextMonth: string;
    /** Beside a weekday that is today's it means the one after: "next tuesday". */
    next?: string;
    schoolHolidays: string;
    /** A holiday's common names: "christmas", "xmas". */
    christmas: string;
    newYear: string;
    easter: string;
  };
  /** How a time of day is said. */
  clock?: {
    /** Words for 1…31, in order, parted by commas; spellings parted by `|`. */
    numbers: string;
    /** First … tenth, then last. Spellings parted by `|`; also inflected ones. */
    ordinals: string;
    /** Stands after the number: "uur", "o'clock", "h". */
    hour: string;
    /** Stands before it: "at", "om". */
    at: string;
    from: string;
    until: string;
    /** Half an hour before the hour that follows: Dutch "half", Polish "wpół do". Empty where nobody says so. */
    halfBefore: string;
    /** Half an hour after the hour before it: "and a half". */
    halfAfter: string;
    quarterPast: string;
    quarterTo: string;
    /** Between minutes and the hour: "ten past five", "tien over vijf". */
    minutesPast?: string;
    minutesTo?: string;
    am: string;
    pm: string;
  };
  /** What people say about the conversation itself. */
  talk?: {
    /** "No, I meant …": what stands before the real question. */
    correction: string;
    /** "That is not what I asked", "you do not understand me". */
    misunderstood: string;
    /** "Tell me more", "other possibilities". */
    more: string;
    /** "None of these", "something else". */
    noneOfThese: string;
    /** Parts two questions in one message: "and also", "en ook". */
    also: string;
  };
  danger: Record<Situation, string>;
  /** Where words of danger mean none: "the battery is dead". */
  figurative: string;
}
