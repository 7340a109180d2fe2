import { languageNames } from '../language/names.ts';
import { type Compiled, compiled, lexiconOf } from './compile.ts';
import { commandOf, type Intent } from './intent.ts';
import type { NeedReading } from './model/need-reader.ts';
import { leftOver, type Reading } from './reading.ts';
import type { Command } from './understanding.ts';

export interface CommandWish {
  command: Command;
  wantedLanguage?: string;
  /** The language of the words that said so. */
  saidIn?: string;
}

/** A command is short: a long text that contains "stop" tells a story. */
const LONGEST = 9;

/** The command that a message is, if it is nothing but a command. */
export function commandIn(reading: Reading): CommandWish | undefined {
  if (reading.words.length === 0 || reading.words.length > LONGEST) return undefined;
  return namedLanguage(reading) ?? spoken(reading);
}

function spoken({ words, lexicons }: Reading): CommandWish | undefined {
  for (const lexicon of lexicons) {
    const matches = lexicon.commands.find(words).sort((one, other) => other.at.length - one.at.length);
    const whole = matches.find(({ at }) => at.length === words.length || leftOver(words, lexicon, spanOf(at)).length === 0);
    if (whole && !deniedBefore(whole.at, words, lexicon)) return { command: whole.code, saidIn: lexicon.language };
  }
  return undefined;
}

/** A phrase with what stands between its words: "delete all my data". */
function spanOf(at: number[]): Set<number> {
  const [first = 0, last = first] = [at[0], at.at(-1)];
  return new Set(Array.from({ length: last - first + 1 }, (_, step) => first + step));
}

function deniedBefore(at: number[], words: Reading['words'], lexicon: Compiled): boolean {
  return words.some((word, position) => !at.includes(position) && lexicon.negations.has(word.folded));
}

/** With these a language is what somebody wants to learn. */
const learning = ['learn', 'lesson', 'course', 'practise', 'exercise', 'conversation'];
const isLearning = (conceptsAt: NeedReading['conceptsAt']) => learning.some(idea => conceptsAt.has(idea));
/** What the assistant does, and nobody else is asked for. */
const writing = new Set(['write', 'answer']);
/** Below these odds a language that is only spoken may be spoken by a doctor or in a group. */
const SPOKEN_HERE = 1.2;

/** A language that somebody wants to learn, or that others speak. */
function isAboutOthers(intent: Intent | undefined, conceptsAt: NeedReading['conceptsAt']): boolean {
  const isWritten = [...writing].some(idea => conceptsAt.has(idea));
  return isLearning(conceptsAt) || (!isWritten && (intent?.odds ?? 0) < SPOKEN_HERE);
}

/** A command that no fixed phrase says, but that the message resembles. A language counts where its name stands. */
export function learnedCommand(
  reading: Reading,
  intent: Intent | undefined,
  { conceptsAt }: Pick<NeedReading, 'conceptsAt'>,
): CommandWish | undefined {
  const command = commandOf(intent);
  if (!command || (command === 'language' && isAboutOthers(intent, conceptsAt))) return undefined;
  return commandWish(reading, command);
}

function commandWish(reading: Reading, command: Command): CommandWish | undefined {
  const saidIn = reading.identified.language;
  const named = command === 'language' ? wantedIn(reading) : undefined;
  if (named === null) return undefined;
  return { command, ...(saidIn && { saidIn }), ...(named && { wantedLanguage: named }) };
}

/** "Write Dutch, I want to practise": what follows hides the wish, the words at the name do not. Doctors speak languages too. */
const WISHED = { write: -0.5, answer: -0.5, speak: 0.3, talk: 0.3 };

/** Is a language wished for, by a verb at its name? `likely`: what the message sounds like. */
export function wishedLanguage(
  reading: Reading,
  likely: Intent | undefined,
  { conceptsAt }: NeedReading,
): CommandWish | undefined {
  if (!likely || commandOf(likely) !== 'language') return undefined;
  const learns = isLearning(conceptsAt);
  const verbs = Object.entries(WISHED).flatMap(([idea, odds]) => {
    const counts = likely.odds >= odds && !(learns && !writing.has(idea));
    return counts ? (conceptsAt.get(idea) ?? []) : [];
  });
  const isNamed = reading.words.some(
    (_, at) => nameAt(reading.words, at).code && verbs.some(verb => Math.abs(verb - at) <= NEAR),
  );
  return isNamed ? commandWish(reading, 'language') : undefined;
}

/** So few words say only that a language is not spoken. */
const SHORT = 5;
/** Words so near to a language's name belong to it. */
const NEAR = 2;

/**
 * Of the languages that are named, the one that is wanted: "Turkish please, I do not understand Dutch". Null: the only one that
 * is named is denied, and nothing is asked: "I speak no Dutch".
 */
function wantedIn({ words, lexicons }: Reading): string | null | undefined {
  const named = words.flatMap((_, at) => {
    const { code, length } = nameAt(words, at);
    return code ? [{ code, from: at, to: at + length - 1 }] : [];
  });
  const worth = named.map(() => 0);
  words.forEach((word, at) => {
    const distances = named.map(({ from, to }) => Math.max(from - at, at - to));
    const nearest = Math.min(...distances);
    if (nearest < 1 || nearest > NEAR) return;
    const whose = distances.indexOf(nearest);
    const asks = lexicons.some(({ speak, pleas }) => speak.has(word.folded) || pleas.has(word.folded));
    const denies = lexicons.some(lexicon => denied(word.folded, lexicon));
    if (denies) worth[whose] = -1;
    else if (asks && worth[whose] === 0) worth[whose] = 1;
  });
  const most = Math.max(...worth);
  if (named.length === 0 || most >= 0) return named[worth.indexOf(most)]?.code;
  return words.length <= SHORT ? null : undefined;
}

/** Turkish denies inside the verb: "anlamıyorum". */
const DENIED_VERB = /(?:m[iu]yor|m[ae]m|m[ae]z|m[ae]d[iu])/;

function denied(word: string, { language, negations }: Compiled): boolean {
  return negations.has(word) || (language === 'tr' && word.length > 5 && DENIED_VERB.test(word));
}

/** "English please", "بالعربي", a lone "FR", "do you speak Turkish?", but not "learn Dutch" and not "I speak no Dutch". */
function namedLanguage({ words }: Reading): CommandWish | undefined {
  const code = words.length === 1 ? lexiconOf(words[0]?.folded)?.language : undefined;
  if (code) return { command: 'language', wantedLanguage: code };
  const named = words.map((_, at) => ({ at, ...nameAt(words, at) })).find(({ code }) => code);
  if (!named?.code) return undefined;
  const rest = words.filter((_, at) => at < named.at || at >= named.at + named.length).map(word => word.folded);
  const only = compiled.find(
    lexicon =>
      rest.every(word => lexicon.speak.has(word) || lexicon.pleas.has(word)) && !rest.some(word => lexicon.negations.has(word)),
  );
  return only ? { command: 'language', wantedLanguage: named.code } : undefined;
}

/** Arabic writes "in" and "the" together with the name: "بالعربي", "للتركية". */
const PREFIX = /^(?:و?بال|و?لل|و?ال|و?ب|bel|bil|b|l)(?=.{4})/;
/** The endings of a name in a sentence: "російською", "на английском", "po polsku", "Türkçeye". */
const ENDINGS = [
  /(?<=(?:ськ|цьк|ск|цк))\p{L}{1,4}$/u,
  /(?<=[a-z]{2}[scz]k)(?:i|u|im|iego|iej|a|ą)$/u,
  /(?<=[a-z]{3}c[ae])(?:y[aei]|d[ae]n?|s[iı]|yle|yla)$/u,
];

function nameAt(words: Reading['words'], at: number): { code: string | undefined; length: number } {
  const one = words[at]?.folded ?? '';
  const two = `${one} ${words[at + 1]?.folded ?? ''}`;
  const both = languageNames.get(two);
  if (both) return { code: both, length: 2 };
  const bare = one.replace(PREFIX, '');
  const forms = [one, bare, `ال${bare}`, `${bare}ه`, `ال${bare}ه`];
  const code = forms.map(form => languageNames.get(form)).find(Boolean) ?? stems.get(stemOf(one));
  return { code, length: 1 };
}

function stemOf(name: string): string {
  return ENDINGS.reduce((held, ending) => held.replace(ending, ''), name);
}

/** The name without its ending → language. */
const stems = new Map(
  [...languageNames]
    .filter(([name]) => stemOf(name) !== name || /[cç][ae]$/.test(name))
    .map(([name, code]) => [stemOf(name), code]),
);
