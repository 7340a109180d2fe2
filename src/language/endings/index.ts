import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** How the words of a language end. */
export interface Endings {
  /**
   * Steps, a line each, one after the other: how many letters the word must have at least when it is done, then endings, of
   * which the longest that fits is taken off; `ending>other` puts another in its place, `ending!` leaves the word as it is.
   */
  steps: string;
  /** Written together with the word that follows, without a meaning of its own. */
  prefix?: RegExp;
  /** What is done after each step. */
  tidy?: (word: string) => string;
}

/** Language → its endings. A new language is a new file and a line here. */
export const endings: Readonly<Record<string, Endings>> = { ar, en, es, fr, nl, ro, ru, tr };
