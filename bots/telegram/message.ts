import type { Inbound } from '../channel.ts';
import { hear, replyOf } from './addressed.ts';
import { readCommand } from './command.ts';
import { contentOf, isNotice } from './contents.ts';
import type { Identity } from './identity.ts';
import { nothing, one, type Parsed, strange } from './parsed.ts';
import { messageSchema, type TelegramMessage } from './payloads.ts';
import { addressOf, messageId, millisecondsOf, senderOf } from './people.ts';

/** A new message. `update` is the update's id. */
export async function readMessage(raw: unknown, update: number, bot: Identity): Promise<Parsed> {
  const read = messageSchema.safeParse(raw);
  if (!read.success) return strange;
  const message = read.data;
  const moved = readMove(message, update, bot);
  if (moved || isNotice(raw as object)) return moved ?? nothing;
  const common = await about(message, update, bot);
  if (!common) return message.from || message.is_automatic_forward ? nothing : strange;
  return said(message, raw as object, common);
}

/** A message that was changed afterwards. A live location that moves is no such thing. */
export async function readEdit(raw: unknown, update: number, bot: Identity): Promise<Parsed> {
  const read = messageSchema.safeParse(raw);
  if (!read.success) return strange;
  const message = read.data;
  if (message.text === undefined && message.caption === undefined) return nothing;
  const common = await about(message, update, bot);
  if (!common) return nothing;
  const { heard, ...base } = common;
  const id = `update:${update}`;
  const at = millisecondsOf(message.edit_date, base.at);
  return one({ ...base, id, at, kind: 'edited', message: base.id, text: heard.text });
}

/** What every item of a message has in common, and what was heard. Undefined: nobody we should answer. */
async function about(message: TelegramMessage, update: number, bot: Identity) {
  const sender = senderOf(message);
  if (!sender || message.chat.type === 'channel') return undefined;
  const heard = await hear(message, bot);
  const reply = replyOf(message);
  return {
    id: idOf(message, update),
    at: millisecondsOf(message.date, bot.now()),
    address: addressOf(bot.account, message),
    sender,
    audience: 'newcomer' as const,
    ...(message.chat.type === 'private' ? {} : { group: true }),
    addressed: heard.addressed,
    ...(reply ? { replyTo: messageId(message.chat.id, reply.message_id) } : {}),
    heard,
  };
}

/** Messages that exist for a moment only have the number 0. */
const idOf = ({ chat, message_id: number }: TelegramMessage, update: number): string =>
  number > 0 ? messageId(chat.id, number) : `update:${update}`;

type About = NonNullable<Awaited<ReturnType<typeof about>>>;

function said(message: TelegramMessage, raw: object, { heard, ...base }: About): Parsed {
  if (message.text !== undefined) return heard.foreign ? nothing : one({ ...base, ...spoken(heard.text) });
  const content = contentOf(message, raw);
  if (content?.kind === 'media' && content.caption) return one({ ...base, ...content, caption: heard.text });
  if (content) return one({ ...base, ...content });
  // Something newer than this program. In private a person waits for an answer; in a group it may be a notice.
  if (message.chat.type !== 'private') return strange;
  return { items: [{ ...base, kind: 'unsupported', native: 'unknown' }], unknown: 1 };
}

function spoken(text: string): { kind: 'text'; text: string } | { kind: 'command'; name: string; argument: string } {
  const command = readCommand(text);
  return command ? { kind: 'command', name: command.name, argument: command.argument } : { kind: 'text', text };
}

/** A group became a supergroup: told once in the old chat and once in the new one. */
function readMove(message: TelegramMessage, update: number, bot: Identity): Parsed | undefined {
  const { migrate_to_chat_id: to, migrate_from_chat_id: from, chat } = message;
  if (to === undefined && from === undefined) return undefined;
  const old = { ...chat, id: from ?? chat.id };
  const item: Inbound = {
    id: idOf(message, update),
    at: millisecondsOf(message.date, bot.now()),
    address: addressOf(bot.account, { chat: old }),
    sender: senderOf(message) ?? { user: chat.id },
    audience: 'newcomer',
    addressed: false,
    kind: 'moved',
    to: to ?? chat.id,
  };
  return one(item);
}
