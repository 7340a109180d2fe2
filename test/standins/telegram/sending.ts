import { type ChatRecord, chatFor } from './chats.ts';
import { checkEntities, type Entity } from './entities.ts';
import { checkKeyboard } from './keyboard.ts';
import { parseText } from './markup.ts';
import { numberOf, objectOf, type Parameters, textOf } from './parameters.ts';
import { bad } from './refusal.ts';
import type { Sent } from './sent.ts';
import { show } from './show.ts';
import type { World } from './world.ts';

/** A text with its formatting, at most `most` UTF-16 units once markup is taken out. */
function formatted(p: Parameters, field: string, entityField: string, most: number): { text: string; entities: Entity[] } {
  const text = parseText(textOf(p, field) ?? '', textOf(p, 'parse_mode'));
  if (text.length > most) throw bad(field === 'text' ? 'message is too long' : 'message caption is too long');
  return { text, entities: checkEntities(text, objectOf(p, entityField)) };
}

/** Shows what a call asks for, and answers with it as a message of the bot. */
function reply(world: World, record: ChatRecord, p: Parameters, shown: Partial<Sent> & Pick<Sent, 'method'>) {
  const rows = checkKeyboard(objectOf(p, 'reply_markup'));
  const thread = numberOf(p, 'message_thread_id');
  if (thread !== undefined && record.chat.type === 'group') throw bad('message thread not found');
  world.count(record.chat.id, record.chat.type !== 'private');
  const sent = show(record, { text: '', entities: [], ...shown, rows, ...(thread ? { thread } : {}) }, world.keep);
  return messageOf(world, record, sent);
}

/** A message of the bot as Telegram describes it. */
export function messageOf(world: World, record: ChatRecord, sent: Sent): Record<string, unknown> {
  const { id, at, text, entities, rows, venue, document, thread } = sent;
  const { latitude, longitude, ...named } = venue ?? { latitude: 0, longitude: 0 };
  return {
    message_id: id,
    from: world.bot,
    chat: record.chat,
    date: Math.floor(at / 1000),
    ...(thread ? { message_thread_id: thread, is_topic_message: true } : {}),
    ...(venue ? { location: { latitude, longitude }, venue: { location: { latitude, longitude }, ...named } } : {}),
    ...(document ? { document: { file_id: `file-${id}`, file_unique_id: `f${id}`, file_name: document.name } } : {}),
    ...(text ? (document ? { caption: text, caption_entities: entities } : { text, entities }) : {}),
    ...(rows.length > 0 ? { reply_markup: { inline_keyboard: rows } } : {}),
  };
}

/** https://core.telegram.org/bots/api#sendmessage */
export function sendMessage(p: Parameters, world: World) {
  const record = chatFor(world.chats, textOf(p, 'chat_id'));
  const content = formatted(p, 'text', 'entities', 4096);
  if (content.text.trim() === '') throw bad('message text is empty');
  return reply(world, record, p, { method: 'sendMessage', ...content });
}

/** https://core.telegram.org/bots/api#sendvenue */
export function sendVenue(p: Parameters, world: World) {
  const record = chatFor(world.chats, textOf(p, 'chat_id'));
  const [latitude, longitude] = [numberOf(p, 'latitude'), numberOf(p, 'longitude')];
  const [title, address] = [textOf(p, 'title')?.trim(), textOf(p, 'address')?.trim()];
  if (latitude === undefined || longitude === undefined) throw bad('latitude and longitude must be non-empty');
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw bad('wrong location specified');
  if (!title || !address) throw bad(`${title ? 'venue address' : 'venue title'} must be non-empty`);
  return reply(world, record, p, { method: 'sendVenue', venue: { latitude, longitude, title, address } });
}

/** https://core.telegram.org/bots/api#senddocument */
export function sendDocument(p: Parameters, world: World) {
  const record = chatFor(world.chats, textOf(p, 'chat_id'));
  const named = textOf(p, 'document')?.replace(/^attach:\/\//, '') ?? 'document';
  const upload = p.files[named];
  if (!upload) throw bad('there is no document in the request');
  if (upload.content.length === 0) throw bad('file must be non-empty');
  const document = { name: upload.name, mime: upload.mime, content: upload.content.toString('utf8') };
  const content = formatted(p, 'caption', 'caption_entities', 1024);
  return reply(world, record, p, { method: 'sendDocument', document, ...content });
}

const chatActions = [
  ...['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice', 'upload_document'],
  ...['choose_sticker', 'find_location', 'record_video_note', 'upload_video_note'],
];

/** https://core.telegram.org/bots/api#sendchataction */
export function sendChatAction(p: Parameters, world: World): true {
  chatFor(world.chats, textOf(p, 'chat_id'));
  if (!chatActions.includes(textOf(p, 'action') ?? '')) throw bad('wrong parameter action in request');
  return true;
}

/** https://core.telegram.org/bots/api#answercallbackquery */
export function answerCallbackQuery(p: Parameters, world: World): true {
  if ((textOf(p, 'text') ?? '').length > 200) throw bad('MESSAGE_TOO_LONG');
  const known = world.callbacks.delete(textOf(p, 'callback_query_id') ?? '');
  if (!known) throw bad('query is too old and response timeout expired or query ID is invalid');
  return true;
}
