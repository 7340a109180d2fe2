/** What is to be said, as keys and data: rendered into one language at the last moment, by `render`. */

/** A value of a phrase. Objects are written by Intl in the language of the utterance. */
export type Value =
  | string
  | number
  /** A day, `2026-12-24`: "donderdag 24 december". `year`: with its year. `weekday: false`: "24 december". */
  | { date: string; year?: boolean; weekday?: boolean }
  /** A day of the week, 1 = Monday … 7 = Sunday. */
  | { weekday: number }
  /** A time of day, `18:30`. */
  | { time: string }
  | { money: number; currency: string }
  /** A language, `ar`: "Arabisch" in a Dutch sentence. */
  | { languageName: string }
  /** "a, b en c". */
  | { list: Value[] }
  | Phrase;

/** A text of `locales/`, with what stands in its blanks. */
export interface Phrase {
  /** Namespace and key: `answer:free`. */
  key: string;
  values?: Record<string, Value>;
}

/** A text of the organisation, as it stands in the knowledge. `language` where it differs from the utterance's. */
export interface Literal {
  text: string;
  language?: string;
}

export type Line = Phrase | Literal;

export interface OfferedChoice {
  /** At most 64 bytes; what comes back when it is chosen. */
  id: string;
  label: Line;
  /** The entry that this choice opens. */
  entry?: string;
}

/** One message to a person. */
export interface Utterance {
  language: string;
  /** Shown in bold where the platform can. */
  title?: Line;
  /** Each paragraph is its lines, joined by a space; paragraphs are separated by a new line, and one without lines is an empty line. */
  paragraphs: Line[][];
  choices?: OfferedChoice[];
  place?: { latitude: number; longitude: number; title: Line; address: string };
  file?: { name: string; mime: string; content: string };
}
