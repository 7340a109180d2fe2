import type { Inbound } from '../../bots/channel.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { type Database, type Transaction, transaction } from '../store/index.ts';
import { makeConversation, personOf } from './make-conversation.ts';
import { notice } from './notice.ts';
import { storable } from './storable.ts';

export interface ReceiveOptions {
  db: Database;
  jobs: Jobs;
  dedupeKey(item: Inbound): Promise<string>;
  /** Told of each item that was stored: for metrics and for open website chats. */
  onStored?(item: Inbound, conversation: string): void;
}

/** Kinds that the dialogue answers; the others only change what we know of a chat or a delivery. */
const answered = new Set<Inbound['kind']>(['text', 'command', 'choice', 'edited', 'media', 'location', 'contact', 'unsupported']);

/**
 * Makes the inbox: stores each item once and wakes its conversation in the same transaction. When it resolves, everything
 * is safe and the platform may be answered; when it throws, nothing of the failing item was stored.
 */
export function createReceive({ db, jobs, dedupeKey, onStored }: ReceiveOptions): (items: Inbound[]) => Promise<void> {
  return async items => {
    for (const raw of items) {
      if (raw.audience !== 'newcomer' || !(raw.addressed || raw.kind === 'moved')) continue;
      const key = await dedupeKey(raw);
      const item = storable(raw);
      const conversation = await transaction(db, tx => (answered.has(item.kind) ? store(tx, jobs, item, key) : notice(tx, item)));
      if (!conversation) continue;
      onStored?.(item, conversation);
      // Not awaited: the platform is answered first. The queue brings it too, should this process die.
      void jobs.run(conversation).catch(() => {});
    }
  };
}

/** Returns the conversation when the item is new. */
async function store(tx: Transaction, jobs: Jobs, item: Inbound, key: string): Promise<string | undefined> {
  let stored = await insert(tx, item, key);
  if (!stored) {
    await makeConversation(tx, item);
    stored = await insert(tx, item, key);
  }
  if (!stored?.isNew) return undefined;
  await jobs.enqueue(stored.conversation, tx);
  return stored.conversation;
}

/**
 * Stores an item in its conversation, if there is one, and locks the conversation until the transaction ends: so its
 * messages get ids in the order of commits, and a turn that runs now is over before its job can be thought done.
 */
async function insert(
  tx: Transaction,
  item: Inbound,
  key: string,
): Promise<{ conversation: string; isNew: boolean } | undefined> {
  const { channel, account, conversation, thread = '' } = item.address;
  const [row] = await tx.$queryRaw<{ conversation: string; isNew: boolean }[]>`
    WITH here AS (
      SELECT id FROM conversation
      WHERE channel = ${channel} AND account = ${account} AND address = ${conversation} AND thread = ${thread} AND person = ${personOf(item)}
      FOR UPDATE),
    -- Who writes is not gone, whatever a platform said before.
    back AS (
      UPDATE identity SET gone_at = NULL
      WHERE channel = ${channel} AND account = ${account} AND "user" = ${item.sender.user} AND gone_at IS NOT NULL),
    stored AS (
      INSERT INTO message (conversation_id, dedupe_key, payload)
      SELECT id, ${key}, ${JSON.stringify(item)}::jsonb FROM here
      WHERE NOT EXISTS (SELECT 1 FROM forgotten_message WHERE dedupe_key = ${key})
      ON CONFLICT (dedupe_key) DO NOTHING RETURNING id)
    SELECT here.id AS conversation, EXISTS (SELECT 1 FROM stored) AS "isNew" FROM here`;
  return row;
}
