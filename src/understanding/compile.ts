import { fold } from '../language/fold.ts';
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
  days: PhraseSet<DayWord>;
  /** Parts of the day, stretches of days, "now", "yesterday". */
  times: PhraseSet<TimeWord>;
  clock: CompiledClock | undefined;
  talk: PhraseSet<TalkWord>;
  ordinals: readonly (readonly string[])[];
}

export type TimeWord = keyof NonNullable<Lexicon['times']>;
export type TalkWord = keyof NonNullable<Lexicon['talk']>;

export interface CompiledClock {
  /** Folded word → 1…31. */
  numbers: ReadonlyMap<string, number>;
  marks: PhraseSet<string>;
}

function wordSet(words: string): Set<string> {
  return new Set(tokens(words, 2000).map(word => word.folded));
}

function phrasesOf<Code extends string>(set: PhraseSet<Code>, groups: Partial<Record<Code, string>>): PhraseSet<Code> {
  for (const [code, phrases] of Object.entries(groups)) set.addAll(code as Code, phrases as string);
  set.seal();
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
  set.seal();
  return set;
}

function clockOf({ numbers, ordinals: _, ...marks }: NonNullable<Lexicon['clock']>): CompiledClock {
  const known = new Map<string, number>();
  numbers.split(',').forEach((spellings, at) => {
    for (const word of spellings.split('|')) if (word.trim()) known.set(fold(word.trim()).replace(/[\s-]+/g, ' '), at + 1);
  });
  return { numbers: known, marks: phrasesOf(new PhraseSet<string>('und'), marks) };
}

function compile(lexicon: Lexicon): Compiled {
  const { language } = lexicon;
  const negations = wordSet(lexicon.negations);
  const pleas = wordSet(lexicon.pleas);
  const stop = wordSet(lexicon.stopWords);
  // Fixed phrases: by their stems "goodbye" is "peace" in Arabic, and "kill me" is "killing me".
  const literal = <Code>() => new PhraseSet<Code>('und');
  const strict = <Code extends string>() => new PhraseSet<Code>(language, negations, new Set([...pleas, ...stop]));
  return lazily<Compiled>({
    language: () => language,
    stop: () => stop,
    negations: () => negations,
    pleas: () => pleas,
    speak: () => wordSet(lexicon.speakWords),
    commands: () => phrasesOf(strict<Command>(), lexicon.commands),
    human: () => phrasesOf(strict<'human'>(), { human: lexicon.human }),
    smalltalk: () => phrasesOf(literal<Smalltalk>(), lexicon.smalltalk),
    lists: () => phrasesOf(literal<Listed>(), lexicon.lists),
    house: () => phrasesOf(literal<'house'>(), { house: lexicon.house }),
    aspects: () => phrasesOf(new PhraseSet<Aspect>(language), lexicon.aspects),
    danger: () => phrasesOf(strict<Situation>(), lexicon.danger),
    figurative: () => phrasesOf(literal<'figurative'>(), { figurative: lexicon.figurative }),
    days: () => daysOf(lexicon),
    times: () => phrasesOf(literal<TimeWord>(), lexicon.times ?? {}),
    clock: () => lexicon.clock && clockOf(lexicon.clock),
    talk: () => phrasesOf(literal<TalkWord>(), lexicon.talk ?? {}),
    ordinals: () => (lexicon.clock?.ordinals ?? '').split(',').map(each => each.split('|').map(word => fold(word.trim()))),
  });
}

/** An object whose parts are made when they are first asked for: a language that nobody writes costs nothing. */
function lazily<T extends object>(makers: { [Key in keyof T]: () => T[Key] }): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = makers[key]();
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}

/** All lexicons, ready for use, in the order of `languages/index.ts`. */
export const compiled: readonly Compiled[] = lexicons.map(compile);
const byLanguage = new Map(compiled.map(lexicon => [lexicon.language, lexicon]));

/** The lexicon of a language, if there is one. */
export function lexiconOf(language: string | undefined): Compiled | undefined {
  return language ? byLanguage.get(language) : undefined;
}

/** Makes the lexicon of a language ready, a part a step. */
export function* prepareLexicon(language: string): Generator<void> {
  const lexicon = lexiconOf(language);
  for (const part of Object.keys(lexicon ?? {})) {
    // Looking at a part makes it.
    lexicon?.[part as keyof Compiled];
    yield;
  }
}
