import type { Entry, Translation } from '../knowledge/schema.ts';
import type { Priors } from './answer-language.ts';
import type { Understanding } from './understanding.ts';

/** The part of `Knowledge` that understanding reads. */
export interface KnownEntries {
  readonly organisation: { timezone: string; defaultLanguage: string; id: string };
  entries(): Entry[];
  entry(id: string): Entry | undefined;
  translations(id: string): readonly Translation[];
  onChange(listener: (id: string) => void): () => void;
}

export interface UnderstandContext {
  /** What is known of the person's languages. */
  priors: Priors;
  /** Milliseconds since 1970: for "tomorrow", and for what is over. */
  now: number;
  /** The entry in hand, by id. */
  subject?: string;
  /** What was shown beside it, by id. */
  shown?: readonly string[];
  /** The languages that the assistant speaks, the organisation's own first. */
  answerLanguages: string[];
}

export interface Understander {
  /** What a message wants. Never throws, whatever the text. */
  understand(text: string, context: UnderstandContext): Understanding;
  /**
   * Makes everything ready in steps of some milliseconds, the organisation's own language first. Run it between messages; a
   * message that comes before it is done waits for what it needs, and for that alone.
   */
  prepare(): Generator<void>;
  /** Ends the listening to changes of the knowledge. */
  close(): void;
}
