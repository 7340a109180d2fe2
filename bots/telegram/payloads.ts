import { z } from 'zod';

/**
 * What Telegram sends, as far as we read it. Fields that we do not know are dropped, so a newer Bot API breaks nothing;
 * a wrong type in a field that we need makes the update one of a shape that we do not know.
 * https://core.telegram.org/bots/api#available-types
 */

/** Telegram's ids have at most 52 bits; above 53 JavaScript would mix up two people, so such an id is not taken. */
const id = z.int().transform(String);

/** Lone surrogates and NUL cannot be stored or sent on; one unit stays one unit, so that offsets keep their meaning. */
const text = z.string().transform(value => value.toWellFormed().replaceAll('\u0000', '\uFFFD'));

const user = z.object({
  id,
  is_bot: z.boolean().optional(),
  first_name: text.optional(),
  last_name: text.optional(),
  language_code: text.optional(),
});

const chat = z.object({ id, type: z.string(), title: text.optional() });

const entity = z.object({
  type: z.string(),
  offset: z.number(),
  length: z.number(),
  user: z.object({ id }).optional().catch(undefined),
});

const file = z.object({ file_id: text });
const point = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });
const anything = z.unknown().optional();

const content = {
  text: text.optional(),
  caption: text.optional(),
  entities: z.array(entity).optional().catch(undefined),
  caption_entities: z.array(entity).optional().catch(undefined),
  photo: z.array(file).optional(),
  voice: file.optional(),
  audio: file.optional(),
  video: file.optional(),
  video_note: file.optional(),
  animation: file.optional(),
  document: file.optional(),
  sticker: file.optional(),
  location: point.optional(),
  venue: z.object({ location: point }).optional(),
  contact: z.looseObject({}).optional(),
  migrate_to_chat_id: id.optional(),
  migrate_from_chat_id: id.optional(),
};

const replied = z.object({
  message_id: z.int(),
  from: user.optional().catch(undefined),
});

/** A message, new or edited. */
export const messageSchema = z.object({
  message_id: z.int(),
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().optional(),
  is_automatic_forward: z.boolean().optional(),
  from: user.optional(),
  sender_chat: chat.optional(),
  chat,
  date: anything,
  edit_date: anything,
  reply_to_message: replied.optional().catch(undefined),
  ...content,
});

const button = z.object({ text: text.optional(), callback_data: text.optional() });

/** The message under whose button somebody pressed; of an old one Telegram tells only chat and id. */
const pressedMessage = z.object({
  message_id: z.int(),
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().optional(),
  chat,
  reply_markup: z
    .object({ inline_keyboard: z.array(z.array(button)) })
    .optional()
    .catch(undefined),
});

/** A pressed button. */
export const callbackSchema = z.object({
  id: text,
  from: user,
  message: pressedMessage.optional(),
  data: text.optional(),
  game_short_name: text.optional(),
});

const member = z.object({ status: z.string(), is_member: z.boolean().optional() });

/** The bot itself was blocked, unblocked, added or removed. */
export const membershipSchema = z.object({
  chat,
  from: user,
  date: anything,
  old_chat_member: member,
  new_chat_member: member,
});

export type TelegramUser = z.output<typeof user>;
export type TelegramChat = z.output<typeof chat>;
export type TelegramEntity = z.output<typeof entity>;
export type TelegramMessage = z.output<typeof messageSchema>;
export type TelegramCallback = z.output<typeof callbackSchema>;
export type TelegramMembership = z.output<typeof membershipSchema>;
