import type { Inbound } from '../../bots/channel.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Transaction } from '../store/index.ts';
import { makeConversation, personOf } from './make-conversation.ts';

/** An item as it can be stored, with the key that names it. */
export interface Keyed {
  item: Inbound;
  key: string;
}

/** Stores items and notes their conversations in the queue. Returns each new item's conversation; undefined for repetitions. */
export async function storeMessages(tx: Transaction, jobs: Jobs, messages: Keyed[]): Promise<(string | undefined)[]> {
  const stored = await insert(tx, messages);
  const strangers = messages.filter(({ key }) => !stored.has(key));
  if (strangers.length > 0) {
    for (const { item } of strangers) await makeConversation(tx, item);
    for (const [key, conversation] of await insert(tx, strangers)) stored.set(key, conversation);
  }
  const conversations = messages.map(({ key }) => stored.get(key));
  await jobs.enqueue([...new Set(conversations.filter(conversation => conversation !== undefined))], tx);
  return conversations;
}

/**
 * Stores items whose conversations exist; returns the conversation of each such item by its key, undefined for a
 * repetition. Locks the conversations until the transaction ends: so their messages get ids in the order of commits.
 */
async function insert(tx: Transaction, messages: Keyed[]): Promise<Map<string, string | undefined>> {
  const rows = await tx.$queryRaw<{ key: string; conversation: string; isNew: boolean }[]>`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(messages.map(rowOf))}::jsonb)
      AS g (place int, key text, channel text, account text, address text, thread text, person text, "user" text, payload jsonb)),
    here AS (
      SELECT c.id, g.place, g.key, g.payload FROM conversation AS c JOIN given AS g USING (channel, account, address, thread, person)
      ORDER BY c.id FOR UPDATE OF c),
    -- Who writes is not gone, whatever a platform said before.
    back AS (
      UPDATE identity SET gone_at = NULL FROM given
      WHERE identity.channel = given.channel AND identity.account = given.account AND identity."user" = given."user" AND gone_at IS NOT NULL),
    stored AS (
      INSERT INTO message (conversation_id, dedupe_key, payload)
      SELECT id, key, payload FROM here
      WHERE NOT EXISTS (SELECT 1 FROM forgotten_message WHERE dedupe_key = key) ORDER BY place
      ON CONFLICT (dedupe_key) DO NOTHING RETURNING dedupe_key)
    SELECT here.key, here.id AS conversation, EXISTS (SELECT 1 FROM stored WHERE dedupe_key = here.key) AS "isNew" FROM here`;
  return new Map(rows.map(({ key, conversation, isNew }) => [key, isNew ? conversation : undefined]));
}

function rowOf({ item, key }: Keyed, place: number) {
  const { channel, account, conversation: address, thread = '' } = item.address;
  return { place, key, channel, account, address, thread, person: personOf(item), user: item.sender.user, payload: item };
}
