import * as ar from '../../locales/ar/index.ts';
import * as en from '../../locales/en/index.ts';
import * as es from '../../locales/es/index.ts';
import * as fr from '../../locales/fr/index.ts';
import * as nl from '../../locales/nl/index.ts';
import * as pl from '../../locales/pl/index.ts';
import * as ro from '../../locales/ro/index.ts';
import * as ru from '../../locales/ru/index.ts';
import * as tr from '../../locales/tr/index.ts';
import * as uk from '../../locales/uk/index.ts';

/** A language: what is known of it, and its texts by namespace (the file's name). */
export interface Locale {
  meta: { name: string; direction: string; tag: string; state: string };
  [namespace: string]: object;
}

/** Every language the assistant speaks: a folder of `locales/` and a line here. */
export const locales: Readonly<Record<string, Locale>> = { nl, fr, en, ar, tr, es, pl, ro, uk, ru };

/** What is spoken where a text or a language is missing. */
export const fallbackLanguage = 'en';
