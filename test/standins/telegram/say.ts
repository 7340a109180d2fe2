import type { ChatRecord } from './chats.ts';
import type { Entity } from './entities.ts';
import { messageOf } from './sending.ts';
import type { Sent } from './sent.ts';
import type { World } from './world.ts';

/** How something is said. */
export interface Manner {
  /** The forum topic. */
  thread?: number;
  /** A message of the bot that this one replies to. */
  replyTo?: Sent;
}

/** A person or a bot as Telegram describes them. */
export interface User {
  id: number;
  is_bot: boolean;
  first_name: string;
  username?: string;
  language_code?: string;
}

/** A message of a person. */
export function messageFrom(world: World, record: ChatRecord, from: User, content: object, manner: Manner = {}) {
  const { thread, replyTo } = manner;
  return {
    message_id: record.nextMessage++,
    from,
    chat: record.chat,
    date: Math.floor(Date.now() / 1000),
    ...(thread ? { message_thread_id: thread, is_topic_message: true } : {}),
    ...(replyTo ? { reply_to_message: messageOf(world, record, replyTo) } : {}),
    ...content,
  };
}

/** A text with the entities that Telegram finds in it by itself. */
export function plain(text: string): { text: string; entities?: Entity[] } {
  const found = [
    ...entitiesIn(text, 'bot_command', /(?<![\w/])\/\w{1,32}(?:@\w{3,32})?/g),
    ...entitiesIn(text, 'mention', /(?<![\w/])@\w{3,32}/g),
  ];
  return found.length > 0 ? { text, entities: found } : { text };
}

const entitiesIn = (text: string, type: string, pattern: RegExp): Entity[] =>
  Array.from(text.matchAll(pattern), match => ({ type, offset: match.index, length: match[0].length }));
