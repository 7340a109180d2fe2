import type { Identity } from './identity.ts';
import { nothing, one, type Parsed, strange } from './parsed.ts';
import { membershipSchema, type TelegramMembership } from './payloads.ts';
import { addressOf, millisecondsOf, personOf } from './people.ts';

/** The bot was blocked or unblocked, added to a group or removed from it. A change of rights is nothing to us. */
export function readMembership(raw: unknown, update: number, bot: Identity): Parsed {
  const read = membershipSchema.safeParse(raw);
  if (!read.success) return strange;
  const { chat, from, date, old_chat_member: before, new_chat_member: after } = read.data;
  if (chat.type === 'channel' || inside(before) === inside(after)) return nothing;
  return one({
    id: `update:${update}`,
    at: millisecondsOf(date, bot.now()),
    address: addressOf(bot.account, { chat }),
    sender: personOf(from),
    audience: 'newcomer',
    addressed: chat.type === 'private',
    kind: inside(after) ? 'joined' : 'left',
  });
}

function inside({ status, is_member: member }: TelegramMembership['new_chat_member']): boolean {
  return status === 'restricted' ? member === true : status !== 'left' && status !== 'kicked';
}
