import type { DayPart } from './time/day-parts.ts';

/** What a message wants: the result of `understand`, the input of the dialogue. */

/** Which fact is asked about the entry. */
export type Aspect =
  | 'when'
  | 'open_now'
  | 'where'
  | 'directions'
  | 'price'
  | 'enrol'
  | 'bring'
  | 'audience'
  | 'childcare'
  | 'contact'
  | 'next_date'
  /** Until what time or day. */
  | 'until'
  | 'reduced_price'
  | 'duration'
  | 'age'
  /** Which language is spoken there. */
  | 'language'
  /** Full, or places left. */
  | 'places'
  | 'certificate';

export type Command = 'start' | 'help' | 'language' | 'subscribe' | 'unsubscribe' | 'forget';

export type Smalltalk =
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'praise'
  | 'insult'
  | 'emoji'
  | 'yes'
  | 'no'
  | 'ok'
  /** "Who are you?", "are you a robot?" */
  | 'identity'
  /** "I do not understand". */
  | 'lost';

/** What a person wants to see all of. */
export type Listed = 'activities' | 'courses';

export interface Found {
  /** An entry's id. */
  id: string;
  /** 0…1, comparable within one message only. */
  score: number;
}

export interface Understanding {
  /** The language the person should be answered in, of those the assistant speaks. */
  language: string;
  /** The language the message is written in; may be one that the assistant does not speak. Undefined: cannot tell. */
  writtenIn: string | undefined;
  /** 0…1, how sure `writtenIn` is. A lone "stop" or "thanks" is never sure: people say it in a language that is not theirs. */
  languageConfidence: number;
  /** A safety notice that fits: before anything else. */
  danger: Found | undefined;
  /** Words of danger, and no safety notice that is about them: before anything else too. */
  alarm?: boolean | undefined;
  /** It may be danger, and may not: the emergency number stands below the answer. */
  worry?: boolean;
  command: Command | undefined;
  /** With the command `language`: the language that was asked for, if it was named. */
  wantedLanguage: string | undefined;
  /** Asks for a person. */
  human: boolean;
  smalltalk: Smalltalk | undefined;
  /** Asks which ones there are, and for none in particular. */
  list?: Listed | undefined;
  /** Asks when the organisation itself is open ("are you open tomorrow?"), whatever entry is in hand. */
  house?: boolean;
  /** Best first, at most 5. Past activities are not among them. */
  found: Found[];
  aspects: Aspect[];
  /** A day that was named: `2026-12-02`. */
  day: string | undefined;
  /** Several days that were named, both included: `2026-12-05` to `2026-12-06`. */
  period?: { from: string; to: string };
  /** A part of the day that was named. */
  part?: DayPart;
  /** A time of day that was named: HH:MM. */
  time?: string;
  /** "No, I meant …": the words after it, to be read afresh. */
  corrected?: string;
  /** "That is not what I asked". */
  misunderstood?: boolean;
  /** "Tell me more". */
  more?: boolean;
  /** "None of these". */
  noneOfThese?: boolean;
  /** "The second one": 1, 2, …; -1 is the last. */
  ordinal?: number;
  /** The questions that the message may consist of, when there are several. */
  parts?: string[];
  /** The message has no subject of its own ("and on Friday?"): use the entry in hand. */
  followUp: boolean;
  /** `answer`: the first of `found` is right; `offer`: it may be one of the first three; `unknown`: none. */
  band: 'answer' | 'offer' | 'unknown';
  /** 0…1, how likely the first of `found` is right. */
  confidence: number;
}
