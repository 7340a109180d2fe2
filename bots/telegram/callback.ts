import type { Identity } from './identity.ts';
import { nothing, one, type Parsed, strange } from './parsed.ts';
import { callbackSchema, type TelegramCallback } from './payloads.ts';
import { addressOf, messageId, personOf } from './people.ts';

/** A pressed button. Telegram does not say when; without a message it happened in the person's private chat. */
export function readCallback(raw: unknown, _update: number, bot: Identity): Parsed {
  const read = callbackSchema.safeParse(raw);
  if (!read.success) return strange;
  const callback = read.data;
  const choice = callback.data ?? (callback.game_short_name && `game:${callback.game_short_name}`);
  if (choice === undefined) return strange;
  if (callback.from.is_bot || callback.message?.chat.type === 'channel') return nothing;
  const message = callback.message ?? { chat: { id: callback.from.id, type: 'private' } };
  const label = labelOf(callback);
  return one({
    id: `callback:${callback.id}`,
    at: bot.now(),
    address: addressOf(bot.account, message),
    sender: personOf(callback.from),
    audience: 'newcomer',
    ...(message.chat.type === 'private' ? {} : { group: true }),
    addressed: true,
    ...(callback.message ? { replyTo: messageId(message.chat.id, callback.message.message_id) } : {}),
    kind: 'choice',
    choice,
    ...(label ? { label } : {}),
    receipt: callback.id,
  });
}

/** What stood on the button. */
function labelOf({ message, data }: TelegramCallback): string | undefined {
  const buttons = message?.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.find(button => button.callback_data !== undefined && button.callback_data === data)?.text;
}
