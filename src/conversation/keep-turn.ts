import type { Outbound } from '../../bots/channel.ts';
import type { DialogueEvent, Turn } from '../dialogue/types.ts';
import type { Transaction } from '../store/index.ts';
import type { LockedConversation } from './load-turn.ts';

/** Stores a turn's outcome: events, what must be said, the new state, and which messages it read. */
export async function keepTurn(tx: Transaction, conversation: LockedConversation, turn: Turn, kept: KeptTurn): Promise<void> {
  const events = turn.events.filter(event => event.type !== 'said');
  const waiting = events.some(event => event.type === 'handoff_requested');
  const rows = events.map(({ type, ...data }) => ({ type, data }));
  await tx.$executeRaw`
    WITH happened AS (
      INSERT INTO event (conversation_id, turn, type, data)
      SELECT ${conversation.id}::uuid, ${kept.id}::uuid, e->>'type', e->'data'
      FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) WITH ORDINALITY AS given(e, place) ORDER BY place),
    said AS (
      INSERT INTO delivery (conversation_id, turn, payload)
      SELECT ${conversation.id}::uuid, ${kept.id}::uuid, m
      FROM jsonb_array_elements(${JSON.stringify(kept.messages)}::jsonb) WITH ORDINALITY AS given(m, place) ORDER BY place),
    read AS (UPDATE message SET processed_at = now(), turn = ${kept.id}::uuid WHERE id = ANY(${kept.read})),
    seen AS (UPDATE contact SET last_seen_at = now() WHERE id = ${conversation.contactId}::uuid)
    UPDATE conversation SET state = ${JSON.stringify(turn.state)}::jsonb, due_at = NULL,
      word = CASE WHEN ${waiting} THEN 'waiting' ELSE word END
    WHERE id = ${conversation.id}::uuid`;
  for (const event of events) await consequences[event.type]?.(tx, conversation, event as never);
}

/** What belongs to a turn besides its outcome. */
interface KeptTurn {
  id: string;
  messages: Outbound[];
  /** Ids of the messages that it read. */
  read: bigint[];
}

/** Notes which turn read these messages, when there is nothing to answer. */
export async function markRead(tx: Transaction, turn: string, messages: bigint[]): Promise<void> {
  await tx.$executeRaw`UPDATE message SET processed_at = now(), turn = ${turn}::uuid WHERE id = ANY(${messages})`;
}

type Consequence<E> = (tx: Transaction, conversation: LockedConversation, event: E) => Promise<unknown>;

/** What an event changes beyond words. Events without an entry here are only remembered. */
const consequences: { [T in DialogueEvent['type']]?: Consequence<Extract<DialogueEvent, { type: T }>> } = {
  language_changed: (tx, { contactId }, { language }) => tx.contact.update({ where: { id: contactId }, data: { language } }),
  subscribed: (tx, { contactId }) => tx.contact.update({ where: { id: contactId }, data: { subscribedAt: new Date() } }),
  unsubscribed: (tx, { contactId }) => tx.contact.update({ where: { id: contactId }, data: { subscribedAt: null } }),
  gap_noticed: (tx, { id }, { kind, language, text }) =>
    tx.gap.create({ data: { conversationId: id, kind, language, text: text.replaceAll('\0', '').toWellFormed() } }),
  forgotten: (tx, { contactId }) => tx.contact.update({ where: { id: contactId }, data: { forgetAt: new Date() } }),
};
