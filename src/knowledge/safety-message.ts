import type { FoundText, Knowledge } from './knowledge.ts';
import type { SafetyNotice } from './schema.ts';

/** What is said in danger. */
export interface SafetyMessage {
  message: FoundText;
  /** The organisation's own sentence, to be shown too: the translation was not checked by a person, or is out of date. */
  original?: FoundText;
}

/** The message of a safety notice in the language of the person, never a draft alone. */
export function safetyMessage(
  knowledge: Knowledge,
  notice: { section: 'safety' } & SafetyNotice,
  languages: readonly string[],
): SafetyMessage {
  const original = knowledge.text(notice, 'message', []);
  const message = knowledge.text(notice, 'message', languages) ?? original;
  if (!message || !original) throw new Error(`The safety notice ${notice.id} has no message.`);
  return message.state === 'draft' || message.stale ? { message, original } : { message };
}
