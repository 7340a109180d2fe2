import * as ar from './ar/index.ts';
import * as ary from './ary/index.ts';
import * as en from './en/index.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as nl from './nl/index.ts';
import * as pl from './pl/index.ts';
import * as ro from './ro/index.ts';
import * as ru from './ru/index.ts';
import * as tr from './tr/index.ts';
import * as uk from './uk/index.ts';

/** How people say things in one way of speaking and writing a language: texts in the form that `sections` reads. */
export interface Variety {
  /** The language it belongs to: Darija belongs to `ar`. */
  language: string;
  /** Ways of saying each need. */
  needs: string;
  /** Ways of saying things to the assistant, and of needs and topics that came later. */
  more: string;
  /** Ways of asking what lies outside. */
  outside: string;
  /** What each concept is called. */
  concepts: string;
  /** Ways of speaking of danger, and harmless ones that resemble it. */
  danger: string;
}

/** Every variety: a folder here and a line. */
export const varieties: Readonly<Record<string, Variety>> = {
  nl: { language: 'nl', needs: nl.needs, outside: nl.outside, more: nl.more, concepts: nl.concepts, danger: nl.danger },
  fr: { language: 'fr', needs: fr.needs, outside: fr.outside, more: fr.more, concepts: fr.concepts, danger: fr.danger },
  en: { language: 'en', needs: en.needs, outside: en.outside, more: en.more, concepts: en.concepts, danger: en.danger },
  ar: { language: 'ar', needs: ar.needs, outside: ar.outside, more: ar.more, concepts: ar.concepts, danger: ar.danger },
  ary: { language: 'ar', needs: ary.needs, outside: ary.outside, more: ary.more, concepts: ary.concepts, danger: ary.danger },
  tr: { language: 'tr', needs: tr.needs, outside: tr.outside, more: tr.more, concepts: tr.concepts, danger: tr.danger },
  es: { language: 'es', needs: es.needs, outside: es.outside, more: es.more, concepts: es.concepts, danger: es.danger },
  pl: { language: 'pl', needs: pl.needs, outside: pl.outside, more: pl.more, concepts: pl.concepts, danger: pl.danger },
  ro: { language: 'ro', needs: ro.needs, outside: ro.outside, more: ro.more, concepts: ro.concepts, danger: ro.danger },
  uk: { language: 'uk', needs: uk.needs, outside: uk.outside, more: uk.more, concepts: uk.concepts, danger: uk.danger },
  ru: { language: 'ru', needs: ru.needs, outside: ru.outside, more: ru.more, concepts: ru.concepts, danger: ru.danger },
};
