import type { CommandWish } from './command.ts';
import { type Intent, isPleasant, smalltalkOf } from './intent.ts';
import { leftOver, type Reading } from './reading.ts';
import type { Smalltalk, Understanding } from './understanding.ts';

export interface Chat {
  kind: Smalltalk;
  saidIn?: string;
  /** Words beside it that may be a name: "hello Ahmed". */
  rest: number;
  /** Positions of its words. */
  at: ReadonlySet<number>;
  /** One phrase is the whole message. */
  whole?: boolean;
}

/** Where a message is several ("hello, thanks"), what is answered: the longest, and of equals the first of these. */
const ORDER: Smalltalk[] = ['identity', 'lost', 'insult', 'thanks', 'goodbye', 'praise', 'greeting', 'no', 'yes', 'ok'];
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[:;][-']?[)(DPp3*/|]|<3|\^\^/u;

/** Small talk, when the message is nothing else. `rest` words beside it are for the caller to judge: at most two. */
export function smalltalkIn(reading: Reading): Chat | undefined {
  if (reading.words.length === 0) return EMOJI.test(reading.text) ? { kind: 'emoji', rest: 0, at: new Set() } : undefined;
  if (reading.words.length > 14) return undefined;
  const chats = reading.lexicons.map(lexicon => chatIn(reading, lexicon)).filter(chat => chat !== undefined);
  return chats.sort((one, other) => one.rest - other.rest)[0];
}

function chatIn({ words }: Reading, lexicon: Reading['lexicons'][number]): Chat | undefined {
  const matches = lexicon.smalltalk.find(words);
  if (matches.length === 0) return undefined;
  const used = new Set(matches.flatMap(match => match.at));
  const kinds = new Set(matches.map(match => match.code));
  const rest = leftOver(words, lexicon, used).length;
  const bare = words.length - used.size;
  // "What is good?" is made of function words and an "ok", and is no small talk.
  if (rest > 2 || bare > 4 || (bare > used.size && rest === 0 && !kinds.has('greeting') && !kinds.has('thanks')))
    return undefined;
  const [said] = matches.sort(
    (one, other) => other.at.length - one.at.length || ORDER.indexOf(one.code) - ORDER.indexOf(other.code),
  );
  return said && { kind: said.code, saidIn: lexicon.language, rest, at: used, whole: said.at.length === words.length };
}

/** Small talk that no fixed phrase says, but that the message resembles. */
export function learnedTalk({ identified }: Reading, intent: Intent | undefined): Chat | undefined {
  const kind = smalltalkOf(intent);
  return kind && { kind, rest: 0, at: new Set(), ...(identified.language && { saidIn: identified.language }) };
}

/** From these odds on what the whole message sounds like counts more than a phrase in it. */
const PLAIN = 1.5;

/**
 * Small talk, unless its words are only a part of something else that is said to us: "you understood me wrong" is no "no".
 * Of pleasant things a phrase knows better which it is.
 */
export function talkUnless(intent: Intent | undefined, chat: Chat | undefined): Chat | undefined {
  const other = intent && intent.odds >= PLAIN && smalltalkOf(intent) !== chat?.kind && !isPleasant(intent);
  return other && !chat?.whole ? undefined : chat;
}

/**
 * Is the message small talk and nothing else? "Hello Ahmed" is a greeting; "hello praatcafé" and "hi, when are you open?" are
 * questions. `asks`: a fact or a day is named besides.
 */
export function isOnlyTalk(chat: Chat | undefined, asks: boolean, band: Understanding['band']): boolean {
  if (!chat || (asks && chat.kind === 'greeting')) return false;
  return chat.rest === 0 || (chat.kind === 'greeting' && band === 'unknown');
}

/** Words that people take from any language: "stop", "thanks", "ok". For a hello their own counts. */
export function isLentWord({ words }: Reading, command: CommandWish | undefined, chat: Chat | undefined): boolean {
  if (command?.wantedLanguage) return false;
  return command ? words.length === 1 : chat !== undefined && words.length <= 3 && lentTalk.has(chat.kind);
}

const lentTalk = new Set<Chat['kind']>(['thanks', 'goodbye', 'praise', 'yes', 'no', 'ok']);
