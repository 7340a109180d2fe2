import { randomUUID } from 'node:crypto';
import type { Outbound } from '../../bots/channel.ts';
import type { Database } from '../../src/store/index.ts';

export const account = 'website';

let clock = Date.now() - 100_000;
/** Rows are made faster than the clock of the columns ticks: each gets a moment of its own. */
const tick = () => new Date(++clock);

/** Makes an empty website conversation; returns its id. */
export async function makeConversation(db: Database, address: string): Promise<string> {
  const contact = await db.contact.create({ data: {} });
  const data = { contactId: contact.id, channel: 'webchat', account, address, state: {} };
  return (await db.conversation.create({ data })).id;
}

type Executor = Pick<Database, '$executeRaw' | '$queryRaw'>;

/** What the inbox stores for a text of the person (or, with `choice`, for a button). */
export async function personWrites(
  db: Executor,
  conversation: string,
  id: string,
  text: string,
  choice?: string,
): Promise<bigint> {
  const item = choice ? { kind: 'choice', choice, id } : { kind: 'text', text, id };
  const rows = await db.$queryRaw<{ id: bigint }[]>`INSERT INTO message (conversation_id, dedupe_key, payload, received_at)
    VALUES (${conversation}::uuid, ${randomUUID()}, ${JSON.stringify(item)}::jsonb, ${tick()}) RETURNING id`;
  return rows[0]?.id ?? 0n;
}

/** What the outbox stores for a message to the person. */
export async function assistantSays(
  db: Executor,
  conversation: string,
  message: Partial<Outbound>,
  state = 'sent',
): Promise<bigint> {
  const payload = { key: randomUUID(), language: 'nl', text: '', ...message };
  const rows = await db.$queryRaw<{ id: bigint }[]>`INSERT INTO delivery (conversation_id, turn, payload, state, created_at)
    VALUES (${conversation}::uuid, ${randomUUID()}::uuid, ${JSON.stringify(payload)}::jsonb, ${state}, ${tick()}) RETURNING id`;
  return rows[0]?.id ?? 0n;
}
