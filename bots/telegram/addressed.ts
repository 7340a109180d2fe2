import { readCommand } from './command.ts';
import type { Identity } from './identity.ts';
import type { TelegramEntity, TelegramMessage } from './payloads.ts';

/** What was said, and whether it was said to the assistant. `foreign`: a command for another bot. */
export interface Heard {
  text: string;
  addressed: boolean;
  foreign?: true;
}

/**
 * In a group the assistant is spoken to by its name, by a reply to something it said, or by a command; its name is taken
 * out of the text. In a private chat always.
 */
export async function hear(message: TelegramMessage, bot: Identity): Promise<Heard> {
  const text = message.text ?? message.caption ?? '';
  if (message.chat.type === 'private') return { text, addressed: true };
  const entities = (message.text === undefined ? message.caption_entities : message.entities) ?? [];
  const mentions = await mentionsOf(text, entities, bot);
  const rest = without(text, mentions);
  const command = message.text === undefined ? undefined : readCommand(rest);
  if (command?.bot && command.bot !== (await bot.username())) return { text: rest, addressed: false, foreign: true };
  return { text: rest, addressed: mentions.length > 0 || command !== undefined || repliesTo(message, bot.account) };
}

/** Every message of a forum topic "replies" to the message that opened the topic: that is not a reply. */
export function replyOf(message: TelegramMessage): TelegramMessage['reply_to_message'] {
  const reply = message.reply_to_message;
  const opensTopic = message.is_topic_message && String(reply?.message_id) === message.message_thread_id;
  return opensTopic ? undefined : reply;
}

const repliesTo = (message: TelegramMessage, account: string): boolean => replyOf(message)?.from?.id === account;

async function mentionsOf(text: string, entities: TelegramEntity[], bot: Identity): Promise<TelegramEntity[]> {
  const named = entities.filter(entity => entity.type === 'mention' || entity.type === 'text_mention');
  if (named.length === 0) return [];
  const username = await bot.username();
  return named.filter(entity => entity.user?.id === bot.account || (username && spelled(text, entity) === `@${username}`));
}

const spelled = (text: string, { offset, length }: TelegramEntity): string => text.slice(offset, offset + length).toLowerCase();

function without(text: string, entities: TelegramEntity[]): string {
  if (entities.length === 0) return text;
  const last = entities.toSorted((a, b) => b.offset - a.offset);
  const rest = last.reduce((left, { offset, length }) => left.slice(0, offset) + left.slice(offset + length), text);
  return rest.replace(/^[\s,:]+|\s+$/g, '').replace(/[ \t]{2,}/g, ' ');
}
