import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema.ts';
import type { Line, Literal, Phrase, Texts, Value } from '../text/index.ts';
import { readableLanguages } from './readable.ts';
import type { DialogueState } from './types.ts';

/** All that a reply depends on: who asks, when, in which language, and what the organisation knows. */
export interface Moment {
  readonly state: DialogueState;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: string;
  readonly subscribed: boolean;
  readonly knowledge: Knowledge;
  readonly texts: Texts;
}

export function phrase(key: string, values?: Record<string, Value>): Phrase {
  return values ? { key, values } : { key };
}

/** A text of an entry, in the language that the person reads best of those it exists in. */
export function read(moment: Moment, entry: Entry, path: string): Literal | undefined {
  const found = moment.knowledge.text(entry, path, readableLanguages(moment));
  return found && literal(moment, found);
}

/** What people call an entry. */
export function nameOf(moment: Moment, entry: Entry): Literal {
  return literal(moment, moment.knowledge.name(entry, readableLanguages(moment)));
}

function literal(moment: Moment, { text, language }: { text: string; language: string }): Literal {
  return language === moment.language ? { text } : { text, language };
}

/** An emoji before a text of the organisation. */
export function marked(mark: string, text: Literal): Line[] {
  return [{ text: mark }, text];
}

/** Of texts of one meaning, the first that was not said last. */
export function fresh(moment: Moment, keys: readonly [string, ...string[]]): string {
  return keys.find(key => key !== moment.state.lastText) ?? keys[0];
}
