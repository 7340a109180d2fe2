import type { Address, Inbound } from '../../bots/channel.ts';
import type { DialogueState } from '../dialogue/types.ts';
import type { Database, Transaction } from '../store/index.ts';
import type { Pending } from './turn-input.ts';

/** How many messages are read together at most: a flood is answered in portions. */
const portion = 20;

/** A conversation as it was read. */
export interface LoadedConversation {
  id: string;
  contactId: string;
  address: Address;
  state: DialogueState | null;
  version: number;
  subscribed: boolean;
}

/** A conversation with what is to be read in it now, oldest first. */
export interface Loaded {
  conversation: LoadedConversation;
  pending: Pending[];
  /** Not to be tried before: milliseconds since 1970. */
  retryAt: number | undefined;
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
  version: number;
  subscribed: boolean;
  unread: Unread[] | null;
}

interface Unread {
  id: string;
  payload: Inbound;
  attempts: number;
  /** Milliseconds since 1970. */
  received: number;
  retry: number | null;
}

/** Reads a conversation and what is unread in it. Undefined when it is gone. */
export async function loadTurn(db: Database | Transaction, id: string): Promise<Loaded | undefined> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT c.contact_id, c.channel, c.account, c.address, c.thread, c.state, c.version, p.subscribed_at IS NOT NULL AS subscribed,
      (SELECT jsonb_agg(m) FROM (
        SELECT id::text, payload, attempts, extract(epoch FROM received_at) * 1000 AS received, extract(epoch FROM retry_at) * 1000 AS retry
        FROM message WHERE conversation_id = c.id AND processed_at IS NULL AND error IS NULL ORDER BY message.id LIMIT ${portion}) AS m) AS unread
    FROM conversation AS c JOIN contact AS p ON p.id = c.contact_id WHERE c.id = ${id}::uuid`;
  if (!row) return undefined;
  const { channel, account, address: conversation, thread } = row;
  const address: Address = { channel, account, conversation, ...(thread ? { thread } : {}) };
  const { state, version, subscribed } = row;
  return { conversation: { id, contactId: row.contact_id, address, state, version, subscribed }, ...readable(row.unread ?? []) };
}

/** What is to be read now. A message that failed is read alone, and the rest wait for it. */
function readable(unread: Unread[]): Omit<Loaded, 'conversation'> {
  const all = unread.map(({ id, payload, attempts, received }) => ({
    id: BigInt(id),
    item: payload,
    attempts,
    receivedAt: received,
  }));
  const [first] = unread;
  if (first && first.attempts > 0) return { pending: all.slice(0, 1), retryAt: first.retry ?? undefined, more: true };
  const failed = all.findIndex(({ attempts }) => attempts > 0);
  const pending = failed < 0 ? all : all.slice(0, failed);
  return { pending, retryAt: undefined, more: failed >= 0 || all.length === portion };
}
