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
  aspects: Record<Aspect, string>;
  days: {
    today: string;
    tomorrow: string;
    afterTomorrow: string;
    /** Monday first; each item one day, its spellings parted by `|`. */
    weekdays: string;
    /** January first. */
    months: string;
  };
  danger: Record<Situation, string>;
  /** Where words of danger mean none: "the battery is dead". */
  figurative: string;
  /** Topic → how people name it. The same codes in each language: they carry a question over to texts in another. */
  topics: Partial<Record<string, string>>;
}
