import snowball from 'snowball-stemmers';
import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

/** Languages with a stemmer; the others are served by their folded forms and by character n-grams. */
const ALGORITHMS: Record<string, string> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};
/** Stemming costs 10–50 µs a word, remembering it nothing. */
const REMEMBERED = 50_000;
const stemmers = new Map<string, (word: string) => string>();
const remembered = new Map<string, Map<string, string[]>>();
/** Arabic particles and the article that are written together with a word: "وبالمدرسة" → "مدرسة". */
const ARABIC_PREFIX = /^[وف]?(?:[بكل]?ال|لل)(?=.{3})|^[وفبل](?=.{4})/;

/**
 * All forms under which a word is found, the folded one first: folded, folded stem, stem of the folded word
 * (people leave out accents). `language` undefined: only the folded form. At most four, without doubles.
 */
export function forms(token: Token, language: string | undefined): string[] {
  const words = rememberedOf(language ?? '');
  const known = words.get(token.raw);
  if (known) return known;
  if (words.size >= REMEMBERED) words.clear();
  const made = [...new Set(candidates(token, language))].filter(form => form.length > 0);
  words.set(token.raw, made);
  return made;
}

function rememberedOf(language: string): Map<string, string[]> {
  const known = remembered.get(language);
  if (known) return known;
  const words = new Map<string, string[]>();
  // Codes come from files and from the identifier: few, but not ours to trust.
  if (remembered.size < 200) remembered.set(language, words);
  return words;
}

function candidates({ raw, folded }: Token, language: string | undefined): string[] {
  if (!language || folded.length < 3 || /\d/.test(folded)) return [folded];
  const stem = stemmerOf(language);
  const short = language === 'ar' ? [folded.replace(ARABIC_PREFIX, '')] : [];
  if (!stem) return [folded, ...short];
  const tidy = language === 'nl' ? dutch : (form: string) => form;
  return [folded, tidy(fold(stem(lower(raw, language)))), tidy(stem(folded)), ...short].map(form =>
    form.length < 2 ? folded : form,
  );
}

/** Dutch spelling doubles and voices letters before an ending: lessen and les, huizen and huis, lopen and loop. */
function dutch(stem: string): string {
  return stem
    .replace(/([a-z])\1/g, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
}

function lower(raw: string, language: string): string {
  return language === 'tr' ? raw.toLocaleLowerCase('tr') : raw;
}

function stemmerOf(language: string): ((word: string) => string) | undefined {
  const known = stemmers.get(language);
  if (known) return known;
  const algorithm = ALGORITHMS[language];
  if (!algorithm) return undefined;
  const stemmer = snowball.newStemmer(algorithm);
  const stem = (word: string) => stemmer.stem(word);
  stemmers.set(language, stem);
  return stem;
}
