import { tokens } from '../language/tokens.ts';
import { lexicons } from './languages/index.ts';
import type { Lexicon, Situation } from './lexicon.ts';
import { PhraseSet } from './phrases.ts';
import type { Aspect, Command, Listed, Smalltalk } from './understanding.ts';

/** A day that was named, relative to today, as a day of the week (1 = Monday) or as a month (1 = January). */
export type DayWord = { days: number } | { weekday: number } | { month: number };

/** A lexicon, ready for use. */
export interface Compiled {
  language: string;
  stop: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  pleas: ReadonlySet<string>;
  speak: ReadonlySet<string>;
  commands: PhraseSet<Command>;
  human: PhraseSet<'human'>;
  smalltalk: PhraseSet<Smalltalk>;
  lists: PhraseSet<Listed>;
  house: PhraseSet<'house'>;
  aspects: PhraseSet<Aspect>;
  danger: PhraseSet<Situation>;
  figurative: PhraseSet<'figurative'>;
  topics: PhraseSet<string>;
  days: PhraseSet<DayWord>;
}

function wordSet(words: string): Set<string> {
  return new Set(tokens(words, 2000).map(word => word.folded));
}

function phrasesOf<Code extends string>(set: PhraseSet<Code>, groups: Partial<Record<Code, string>>): PhraseSet<Code> {
  for (const [code, phrases] of Object.entries(groups)) set.addAll(code as Code, phrases as string);
  return set;
}

function daysOf(lexicon: Lexicon): PhraseSet<DayWord> {
  const set = new PhraseSet<DayWord>('und');
  const { today, tomorrow, afterTomorrow, weekdays, months } = lexicon.days;
  [today, tomorrow, afterTomorrow].forEach((phrases, days) => {
    set.addAll({ days }, phrases);
  });
  const addEach = (list: string, code: (number: number) => DayWord) =>
    list.split(',').forEach((names, at) => {
      for (const name of names.split('|')) set.addText(code(at + 1), name);
    });
  addEach(weekdays, weekday => ({ weekday }));
  addEach(months, month => ({ month }));
  return set;
}

function compile(lexicon: Lexicon): Compiled {
  const { language } = lexicon;
  const negations = wordSet(lexicon.negations);
  const pleas = wordSet(lexicon.pleas);
  const stop = wordSet(lexicon.stopWords);
  // Fixed phrases: by their stems "goodbye" is "peace" in Arabic, and "kill me" is "killing me".
  const literal = <Code>() => new PhraseSet<Code>('und');
  const strict = <Code extends string>() => new PhraseSet<Code>(language, negations, new Set([...pleas, ...stop]));
  return {
    language,
    stop,
    negations,
    pleas,
    speak: wordSet(lexicon.speakWords),
    commands: phrasesOf(strict<Command>(), lexicon.commands),
    human: phrasesOf(strict<'human'>(), { human: lexicon.human }),
    smalltalk: phrasesOf(literal<Smalltalk>(), lexicon.smalltalk),
    lists: phrasesOf(literal<Listed>(), lexicon.lists),
    house: phrasesOf(literal<'house'>(), { house: lexicon.house }),
    aspects: phrasesOf(new PhraseSet<Aspect>(language), lexicon.aspects),
    danger: phrasesOf(strict<Situation>(), lexicon.danger),
    figurative: phrasesOf(literal<'figurative'>(), { figurative: lexicon.figurative }),
    topics: phrasesOf(new PhraseSet<string>(language), lexicon.topics),
    days: daysOf(lexicon),
  };
}

/** All lexicons, ready for use, in the order of `languages/index.ts`. */
export const compiled: readonly Compiled[] = lexicons.map(compile);
const byLanguage = new Map(compiled.map(lexicon => [lexicon.language, lexicon]));

/** The lexicon of a language, if there is one. */
export function lexiconOf(language: string | undefined): Compiled | undefined {
  return language ? byLanguage.get(language) : undefined;
}
