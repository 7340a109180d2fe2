import type { Address, Outbound } from '../../bots/channel.ts';
import type { Database } from '../store/index.ts';

/** A delivery that this node holds. */
export interface Claimed {
  id: bigint;
  message: Outbound;
  attempts: number;
  conversationId: string;
  contactId: string;
}

interface Row {
  id: bigint;
  conversation_id: string;
  payload: Outbound;
  attempts: number;
  contact_id: string;
  channel: Address['channel'];
  account: string;
  address: string;
  thread: string;
}

/**
 * Takes the oldest unsent message of a conversation, if it is this node's turn: nothing while an older one is being
 * sent, or while the conversation is paused. The address is read afresh: chats move.
 *
 * One that this very node is said to be sending was left behind when the database went away under it, since a process
 * handles a conversation once at a time. It is taken again, and marked: it may have been sent.
 */
export async function claimNext(db: Database, conversation: string, node: string): Promise<Claimed | undefined> {
  const [row] = await db.$queryRaw<Row[]>`
    UPDATE delivery AS d SET state = 'sending', node = ${node}::uuid, attempts = d.attempts + 1,
      may_be_double = d.may_be_double OR d.state = 'sending'
    FROM conversation AS c
    WHERE d.id = (SELECT id FROM delivery WHERE conversation_id = ${conversation}::uuid AND state IN ('queued', 'sending') ORDER BY id LIMIT 1)
      AND (d.state = 'queued' OR d.node = ${node}::uuid)
      AND c.id = d.conversation_id AND (c.paused_until IS NULL OR c.paused_until <= now())
    RETURNING d.id, d.conversation_id, d.payload, d.attempts, c.contact_id, c.channel, c.account, c.address, c.thread`;
  return row && claimed(row);
}

/** Notes that the platform took the message, and takes the one after it, if there is one: both in one round trip. */
export async function settleAndClaim(
  db: Database,
  conversation: string,
  node: string,
  sent: Claimed,
  platformId: string,
): Promise<Claimed | undefined> {
  const [row] = await db.$queryRaw<Row[]>`
    WITH settled AS (
      UPDATE delivery SET state = 'sent', node = NULL, failure = NULL, platform_id = ${platformId}, sent_at = now() WHERE id = ${sent.id})
    UPDATE delivery AS d SET state = 'sending', node = ${node}::uuid, attempts = d.attempts + 1,
      may_be_double = d.may_be_double OR d.state = 'sending'
    FROM conversation AS c
    WHERE d.id = (
        SELECT id FROM delivery WHERE conversation_id = ${conversation}::uuid AND state IN ('queued', 'sending') AND id > ${sent.id} ORDER BY id LIMIT 1)
      AND (d.state = 'queued' OR d.node = ${node}::uuid)
      AND c.id = d.conversation_id AND (c.paused_until IS NULL OR c.paused_until <= now())
    RETURNING d.id, d.conversation_id, d.payload, d.attempts, c.contact_id, c.channel, c.account, c.address, c.thread`;
  return row && claimed(row);
}

function claimed(row: Row): Claimed {
  const address: Address = {
    channel: row.channel,
    account: row.account,
    conversation: row.address,
    ...(row.thread ? { thread: row.thread } : {}),
  };
  return {
    id: row.id,
    message: { ...row.payload, address },
    attempts: row.attempts,
    conversationId: row.conversation_id,
    contactId: row.contact_id,
  };
}

/** Gives back what dead nodes were sending. They may have sent it: marked, since it will be sent again. */
export async function reclaim(db: Database, deadAfterMs: number): Promise<number> {
  return db.$executeRaw`
    UPDATE delivery SET state = 'queued', node = NULL, may_be_double = true
    WHERE state = 'sending' AND node NOT IN (SELECT id FROM node WHERE seen_at > now() - ${deadAfterMs} * interval '1 millisecond')`;
}
