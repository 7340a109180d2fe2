import { bad, Refusal } from './refusal.ts';
import type { Sent } from './sent.ts';

/** A chat as Telegram's server knows it. */
interface Chat {
  id: number;
  type: 'private' | 'group' | 'supergroup';
  title?: string;
  first_name?: string;
  is_forum?: true;
}

/** A chat, and how the bot stands in it. */
export interface ChatRecord {
  chat: Chat;
  /** False until the person wrote first: a bot cannot begin. */
  known: boolean;
  state: 'open' | 'blocked' | 'deactivated' | 'kicked';
  movedTo?: number;
  nextMessage: number;
  /** Everything the bot showed here, oldest first, at most `keep`. */
  sent: Sent[];
  /** Told when something is shown. */
  watchers: Set<(sent: Sent) => void>;
}

const forbidden = {
  blocked: 'bot was blocked by the user',
  deactivated: 'user is deactivated',
  kicked: 'bot was kicked from the group chat',
};

/** All chats by id. */
export type Chats = Map<number, ChatRecord>;

/** A new chat that the bot does not know yet. */
export function addChat(chats: Chats, chat: Chat, known = false): ChatRecord {
  const record: ChatRecord = { chat, known, state: 'open', nextMessage: 1, sent: [], watchers: new Set() };
  chats.set(chat.id, record);
  return record;
}

/** The chat a bot wants to speak in; refuses as Telegram does. */
export function chatFor(chats: Chats, id: string | undefined): ChatRecord {
  if (id === undefined || id === '') throw bad('chat_id is empty');
  const record = chats.get(Number(id));
  if (!record?.known) throw bad('chat not found');
  if (record.movedTo !== undefined) {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: record.movedTo });
  }
  if (record.state !== 'open') throw new Refusal(403, `Forbidden: ${forbidden[record.state]}`);
  return record;
}
