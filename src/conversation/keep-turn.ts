import type { Outbound } from '../../bots/channel.ts';
import type { DialogueEvent, Turn } from '../dialogue/types.ts';
import { type Database, type Transaction, transaction } from '../store/index.ts';
import type { LoadedConversation } from './load-turn.ts';

/**
 * Stores a turn's outcome: events, what must be said, the new state, and which messages it read. All of it or, when the
 * conversation has changed since it was read, nothing: then it returns false, and the turn is to be taken again.
 */
export async function keepTurn(
  db: Database | Transaction,
  conversation: LoadedConversation,
  turn: Turn,
  kept: KeptTurn,
): Promise<boolean> {
  const events = turn.events.filter(event => event.type !== 'said');
  const consequent = events.filter(event => consequences[event.type]);
  const store = (each: Database | Transaction) => storeTurn(each, conversation, turn, kept, events, consequent);
  return consequent.length > 0 && isDatabase(db) ? transaction(db, store) : store(db);
}

const isDatabase = (db: Database | Transaction): db is Database => '$transaction' in db;

type Happened = Exclude<DialogueEvent, { type: 'said' }>;

async function storeTurn(
  db: Database | Transaction,
  { id, version, contactId }: LoadedConversation,
  turn: Turn,
  kept: KeptTurn,
  events: Happened[],
  consequent: Happened[],
): Promise<boolean> {
  const waiting = events.some(event => event.type === 'handoff_requested');
  const rows = events.map(({ type, ...data }) => ({ type, data }));
  const won = await db.$queryRaw<{ id: string }[]>`
    WITH won AS (
      UPDATE conversation SET state = ${JSON.stringify(turn.state)}::jsonb, version = version + 1, due_at = NULL,
        word = CASE WHEN ${waiting} THEN 'waiting' ELSE word END
      WHERE id = ${id}::uuid AND version = ${version} RETURNING id),
    happened AS (
      INSERT INTO event (conversation_id, turn, type, data)
      SELECT won.id, ${kept.id}::uuid, e->>'type', e->'data'
      FROM won, jsonb_array_elements(${JSON.stringify(rows)}::jsonb) WITH ORDINALITY AS given(e, place) ORDER BY place),
    said AS (
      INSERT INTO delivery (conversation_id, turn, payload)
      SELECT won.id, ${kept.id}::uuid, m
      FROM won, jsonb_array_elements(${JSON.stringify(kept.messages)}::jsonb) WITH ORDINALITY AS given(m, place) ORDER BY place),
    read AS (UPDATE message SET processed_at = now(), turn = ${kept.id}::uuid FROM won WHERE message.id = ANY(${kept.read})),
    seen AS (UPDATE contact SET last_seen_at = now() FROM won WHERE contact.id = ${contactId}::uuid)
    SELECT id FROM won`;
  if (won.length === 0) return false;
  for (const event of consequent) await consequences[event.type]?.(db, { id, contactId }, event as never);
  return true;
}

/** What belongs to a turn besides its outcome. */
interface KeptTurn {
  id: string;
  messages: Outbound[];
  /** Ids of the messages that it read. */
  read: bigint[];
}

/** Notes which turn read these messages, when there is nothing to answer. */
export async function markRead(db: Database, turn: string, messages: bigint[]): Promise<void> {
  await db.$executeRaw`UPDATE message SET processed_at = now(), turn = ${turn}::uuid WHERE id = ANY(${messages})`;
}

type Consequence<E> = (tx: Database | Transaction, conversation: { id: string; contactId: string }, event: E) => Promise<unknown>;

/** What an event changes beyond words. Events without an entry here are only remembered. */
const consequences: { [T in DialogueEvent['type']]?: Consequence<Extract<DialogueEvent, { type: T }>> } = {
  language_changed: (tx, { contactId }, { language }) => tx.contact.update({ where: { id: contactId }, data: { language } }),
  subscribed: (tx, { contactId }) => tx.contact.update({ where: { id: contactId }, data: { subscribedAt: new Date() } }),
  unsubscribed: (tx, { contactId }) => tx.contact.update({ where: { id: contactId }, data: { subscribedAt: null } }),
  gap_noticed: (tx, { id }, { kind, language, text }) =>
    tx.gap.create({ data: { conversationId: id, kind, language, text: text.replaceAll('\0', '').toWellFormed() } }),
  forgotten: (tx, { contactId }) => tx.contact.update({ where: { id: contactId }, data: { forgetAt: new Date() } }),
};
