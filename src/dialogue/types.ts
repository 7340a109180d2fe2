import type { Utterance } from '../text/utterance.ts';
import type { Command } from '../understanding/understanding.ts';

/** The kind of a reply, as `houvast ask --jsonl` reports it. */
export type ReplyKind = 'answer' | 'offer' | 'unknown' | 'safety' | 'human' | 'smalltalk' | 'command';

/** What the assistant remembers of a conversation. Plain JSON; stored with the conversation. */
export interface DialogueState {
  version: 1;
  /** What the person reads. `wish`: asked for; it stays. `seen`: from their messages; `hint`: from the platform. */
  language?: { code: string; from: 'wish' | 'seen' | 'hint' };
  /** How many messages were written in which language: a prior for short ones. */
  languagesSeen: Record<string, number>;
  /** The languages of the last messages, the latest first: what is not there in the language asked for is read in these. */
  lately?: string[];
  greeted: boolean;
  /** The entry in hand, for follow-ups without a subject. */
  subject?: string;
  /** What was last offered, in the order shown: chosen by number or label too. */
  offered: { id: string; label: string; entry?: string }[];
  /** A yes-or-no question that is open. */
  asked?: 'forget' | 'human' | 'danger' | undefined;
  /** With `danger`: the safety notice whose number was just given; empty where the organisation has none about it. */
  notice?: string | undefined;
  /** Turns in a row without a good answer. */
  misses: number;
  /** The last text that was chosen among several of one meaning: not the same one twice in a row. */
  lastText?: string;
  /** Languages that we do not speak, in which the person wrote and of which we said so. */
  unspoken?: string[];
  /** `Date` of the last message as milliseconds; a conversation that rested long starts afresh. */
  lastAt?: number;
}

/** What a turn is about: messages of one person in one conversation, oldest first, read together. */
export interface TurnInput {
  items: TurnItem[];
  /** Milliseconds since 1970. */
  now: number;
  /** The platform's language hint. */
  hint?: string;
  /** Subscribed to announcements? */
  subscribed: boolean;
}

export type TurnItem =
  | { kind: 'text'; text: string; edited?: boolean }
  | { kind: 'choice'; choice: string; label?: string }
  | { kind: 'command'; name: string; argument: string }
  | { kind: 'media'; media: string; caption?: string }
  | { kind: 'location'; latitude?: number; longitude?: number }
  | { kind: 'contact' }
  | { kind: 'joined' }
  | { kind: 'unsupported' };

/** What happened in a turn, in the past tense. Conversation stores them and acts on those that change more than words. */
export type DialogueEvent =
  | { type: 'said'; utterance: Utterance }
  | { type: 'answer_given'; entries: { id: string; score: number }[]; confidence: number }
  | { type: 'choices_offered'; entries: { id: string; score: number }[]; confidence: number }
  | { type: 'gap_noticed'; kind: 'unknown' | 'offered'; text: string; language: string }
  /** `entry`: the safety notice; empty where the organisation has none about it. */
  | { type: 'danger_noticed'; entry: string }
  | { type: 'handoff_requested'; reason: 'asked' | 'danger' | 'missed' }
  | { type: 'language_changed'; language: string }
  | { type: 'command_given'; command: Command }
  | { type: 'subscribed' }
  | { type: 'unsubscribed' }
  | { type: 'forgotten' }
  | { type: 'smalltalk_made' };

/** The outcome of a turn. `events` in the order of what happened; every reply is a `said` among them. */
export interface Turn {
  state: DialogueState;
  events: DialogueEvent[];
  kind: ReplyKind;
  /** With kind `command`. */
  command?: Command;
  language: string;
  /** What was found, best first, at most 5, whatever the kind. */
  entries: { id: string; score: number }[];
  confidence: number;
  /** A reply of which we are sure goes out at once; another waits until the person has finished typing. */
  sure: boolean;
}
