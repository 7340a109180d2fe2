import type { Address, Sender } from '../channel.ts';
import type { TelegramChat, TelegramMessage, TelegramUser } from './payloads.ts';

/** The conversation's key. Only forum topics are threads of their own; a thread of replies is not. */
export function addressOf(
  account: string,
  message: { chat: TelegramChat; message_thread_id?: string; is_topic_message?: boolean },
): Address {
  const thread = message.is_topic_message ? message.message_thread_id : undefined;
  return { channel: 'telegram', account, conversation: message.chat.id, ...(thread ? { thread } : {}) };
}

/** A person as Telegram describes them. */
export function personOf(user: TelegramUser): Sender {
  const name = [user.first_name, user.last_name].filter(Boolean).join(' ').trim();
  return {
    user: user.id,
    ...(name ? { name } : {}),
    ...(user.language_code ? { language: user.language_code } : {}),
  };
}

/**
 * Who wrote a message; undefined when nobody did whom we should answer (another bot, a channel's post that Telegram copied).
 * An anonymous administrator, or a person who writes as their channel, is that chat: its negative id is never a person's.
 */
export function senderOf(message: TelegramMessage): Sender | undefined {
  const { from, sender_chat: as, chat } = message;
  if (message.is_automatic_forward) return undefined;
  if (as && as.id !== from?.id) return { user: as.id, ...(as.title ? { name: as.title } : {}) };
  if (from) return from.is_bot ? undefined : personOf(from);
  return chat.type === 'private' ? { user: chat.id } : undefined;
}

/** Seconds of Telegram as milliseconds; `now` where they are missing or make no sense. */
export function millisecondsOf(date: unknown, now: number): number {
  const plausible = typeof date === 'number' && Number.isFinite(date) && date > 0 && date < 4_102_444_800;
  return plausible ? Math.round(date * 1000) : now;
}

/** A message's id, unique per bot: Telegram's own is unique only within a chat. What `send` returns has the same form. */
export const messageId = (conversation: string, message: number | string): string => `${conversation}:${message}`;
