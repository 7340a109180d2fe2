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
  /** What danger is made of, and what each part is called, in the notation of `Signs`. */
  signs: string;
}

/** Every variety: a folder here and a line. */
export const varieties: Readonly<Record<string, Variety>> = {
  nl: { language: 'nl', ...nl },
  fr: { language: 'fr', ...fr },
  en: { language: 'en', ...en },
  ar: { language: 'ar', ...ar },
  ary: { language: 'ar', ...ary },
  tr: { language: 'tr', ...tr },
  es: { language: 'es', ...es },
  pl: { language: 'pl', ...pl },
  ro: { language: 'ro', ...ro },
  uk: { language: 'uk', ...uk },
  ru: { language: 'ru', ...ru },
};
