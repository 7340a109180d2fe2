import type { Inbound } from '../../bots/channel.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { type Database, type Transaction, transaction } from '../store/index.ts';
import { locateConversation } from './locate.ts';
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
      if (raw.audience !== 'newcomer' || !raw.addressed) continue;
      const key = await dedupeKey(raw);
      const item = storable(raw);
      const conversation = await transaction(db, tx => (answered.has(item.kind) ? store(tx, jobs, item, key) : notice(tx, item)));
      if (!conversation) continue;
      onStored?.(item, conversation);
      // Not awaited: the platform is answered first. The queue brings it too, should this process die.
      void jobs.run('turn', conversation).catch(() => {});
    }
  };
}

/** Returns the conversation when the item is new. */
async function store(tx: Transaction, jobs: Jobs, item: Inbound, key: string): Promise<string | undefined> {
  const { id } = await locateConversation(tx, item);
  const payload = JSON.stringify(item);
  const { channel, account } = item.address;
  // Who writes is not gone, whatever a platform said before.
  const stored = await tx.$executeRaw`
    WITH back AS (
      UPDATE identity SET gone_at = NULL
      WHERE channel = ${channel} AND account = ${account} AND "user" = ${item.sender.user} AND gone_at IS NOT NULL)
    INSERT INTO message (conversation_id, dedupe_key, payload)
    SELECT ${id}::uuid, ${key}, ${payload}::jsonb
    WHERE NOT EXISTS (SELECT 1 FROM forgotten_message WHERE dedupe_key = ${key})
    ON CONFLICT (dedupe_key) DO NOTHING`;
  if (stored === 0) return undefined;
  await jobs.enqueue('turn', id, tx);
  return id;
}
