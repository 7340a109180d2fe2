import { z } from 'zod';
import { readCallback } from './callback.ts';
import type { Identity } from './identity.ts';
import { readMembership } from './membership.ts';
import { readEdit, readMessage } from './message.ts';
import { nothing, type Parsed, strange } from './parsed.ts';

type Read = (raw: unknown, update: number, bot: Identity) => Parsed | Promise<Parsed>;

/** What we know and leave alone: nobody there speaks to the assistant. Not counted as unknown. */
const ignore: Read = () => nothing;

const kinds: Readonly<Record<string, Read>> = {
  message: readMessage,
  edited_message: readEdit,
  callback_query: readCallback,
  my_chat_member: readMembership,
  channel_post: ignore,
  edited_channel_post: ignore,
  message_reaction: ignore,
  message_reaction_count: ignore,
  chat_member: ignore,
};

const updateSchema = z.looseObject({ update_id: z.int() });

/** Reads one update, from a webhook or from polling. Never throws for anything a stranger can send. */
export async function readUpdate(raw: unknown, bot: Identity): Promise<Parsed> {
  const read = updateSchema.safeParse(raw);
  if (!read.success) return strange;
  const kind = Object.keys(kinds).find(key => Object.hasOwn(read.data, key));
  return kind === undefined ? strange : ((await kinds[kind]?.(read.data[kind], read.data.update_id, bot)) ?? strange);
}
