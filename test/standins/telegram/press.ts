import { randomInt } from 'node:crypto';
import type { ChatRecord } from './chats.ts';
import type { Queue } from './queue.ts';
import type { User } from './say.ts';
import { messageOf } from './sending.ts';
import type { World } from './world.ts';

/** Presses the newest button with that label or data; `{ data }` presses one that nobody was shown. */
export function pressButton(
  world: World,
  record: ChatRecord,
  from: User,
  wished: string | { data: string },
): ReturnType<Queue['add']> {
  const { message, data } =
    typeof wished === 'string' ? findButton(world, record, wished) : strangeButton(world, record, wished.data);
  const id = String(randomInt(2 ** 47));
  world.callbacks.add(id);
  const callback = { id, from, message, chat_instance: String(record.chat.id), data };
  return world.queue.add('callback_query', callback, String(record.chat.id));
}

function findButton(world: World, record: ChatRecord, wished: string) {
  for (const sent of record.sent.toReversed()) {
    const button = sent.buttons.find(each => each.text === wished || each.callback_data === wished);
    if (button?.callback_data) return { message: messageOf(world, record, sent), data: button.callback_data };
  }
  const seen = record.sent.at(-1)?.buttons.map(each => each.text) ?? [];
  throw new Error(`no button "${wished}"; the last message has: ${seen.join(', ') || 'none'}`);
}

/** The message of a button that is long gone: Telegram tells only where it stood. */
function strangeButton(world: World, record: ChatRecord, data: string) {
  const sent = record.sent.at(-1);
  const gone = { chat: record.chat, message_id: record.nextMessage, date: 0 };
  return { message: sent ? messageOf(world, record, sent) : gone, data };
}
