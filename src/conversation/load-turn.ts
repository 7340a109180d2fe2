import type { Address, Inbound } from '../../bots/channel.ts';
import type { DialogueState } from '../dialogue/types.ts';
import type { Transaction } from '../store/index.ts';
import type { Pending } from './turn-input.ts';

/** How many messages are read together at most: a flood is answered in portions. */
const portion = 20;

/** A conversation, locked until the transaction ends. */
export interface LockedConversation {
  id: string;
  contactId: string;
  address: Address;
  state: DialogueState | null;
  subscribed: boolean;
}

/** A conversation with what is unread in it, oldest first. A message that failed is read alone, and the rest wait for it. */
export interface Loaded {
  conversation: LockedConversation;
  pending: Pending[];
  /** Not to be tried before. */
  retryAt: Date | undefined;
  /** There may be more than was read. */
  more: boolean;
}

interface Row {
  contact_id: string;
  channel: Address['channel'];
  account: string;
  address: string;
  thread: string;
  state: DialogueState | null;
  subscribed: boolean;
}

/** Locks a conversation and reads it. Undefined when it is gone. */
export async function loadTurn(tx: Transaction, id: string): Promise<Loaded | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT c.contact_id, c.channel, c.account, c.address, c.thread, c.state, p.subscribed_at IS NOT NULL AS subscribed
    FROM conversation AS c JOIN contact AS p ON p.id = c.contact_id WHERE c.id = ${id}::uuid FOR UPDATE OF c`;
  if (!row) return undefined;
  const { channel, account, address: conversation, thread } = row;
  const address: Address = { channel, account, conversation, ...(thread ? { thread } : {}) };
  const locked = { id, contactId: row.contact_id, address, state: row.state, subscribed: row.subscribed };
  return { conversation: locked, ...(await readPending(tx, id)) };
}

/** A second statement: one that waited for the lock would still see the messages of before. */
async function readPending(tx: Transaction, conversation: string): Promise<Omit<Loaded, 'conversation'>> {
  const rows = await tx.$queryRaw<{ id: bigint; payload: Inbound; attempts: number; received_at: Date; retry_at: Date | null }[]>`
    SELECT id, payload, attempts, received_at, retry_at FROM message
    WHERE conversation_id = ${conversation}::uuid AND processed_at IS NULL AND error IS NULL ORDER BY id LIMIT ${portion}`;
  const all = rows.map(row => ({ id: row.id, item: row.payload, attempts: row.attempts, receivedAt: row.received_at }));
  const [first] = rows;
  if (first && first.attempts > 0) return { pending: all.slice(0, 1), retryAt: first.retry_at ?? undefined, more: true };
  const failed = all.findIndex(({ attempts }) => attempts > 0);
  const pending = failed < 0 ? all : all.slice(0, failed);
  return { pending, retryAt: undefined, more: failed >= 0 || all.length === portion };
}
