import { languageNames } from '../language/names.ts';
import { type Compiled, compiled, lexiconOf } from './compile.ts';
import { commandOf, type Intent } from './intent.ts';
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

/** A command that no fixed phrase says, but that the message resembles. A language counts where its name stands. */
export function learnedCommand(reading: Reading, intent: Intent | undefined): CommandWish | undefined {
  const command = commandOf(intent);
  if (!command) return undefined;
  const saidIn = reading.identified.language;
  const named = command === 'language' ? reading.words.map((_, at) => nameAt(reading.words, at).code).find(Boolean) : undefined;
  return { command, ...(saidIn && { saidIn }), ...(named && { wantedLanguage: named }) };
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

function nameAt(words: Reading['words'], at: number): { code: string | undefined; length: number } {
  const one = words[at]?.folded ?? '';
  const two = `${one} ${words[at + 1]?.folded ?? ''}`;
  const both = languageNames.get(two);
  if (both) return { code: both, length: 2 };
  const bare = one.replace(PREFIX, '');
  return { code: languageNames.get(one) ?? languageNames.get(bare) ?? languageNames.get(`ال${bare}`), length: 1 };
}
