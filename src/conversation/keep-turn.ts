import type { DialogueEvent, Turn } from '../dialogue/types.ts';
import type { Transaction } from '../store/index.ts';
import type { Utterance } from '../text/utterance.ts';
import type { LockedConversation } from './load-turn.ts';

/** Stores a turn's outcome: events, gaps, the new state, and which messages it read. */
export async function keepTurn(
  tx: Transaction,
  conversation: LockedConversation,
  id: string,
  turn: Turn,
  read: bigint[],
): Promise<void> {
  const events = turn.events.filter(event => event.type !== 'said');
  if (events.length > 0) {
    const rows = events.map(({ type, ...data }) => ({ conversationId: conversation.id, turn: id, type, data }));
    await tx.event.createMany({ data: rows });
  }
  for (const event of events) await consequences[event.type]?.(tx, conversation, event as never);
  const waiting = events.some(event => event.type === 'handoff_requested');
  await tx.$executeRaw`
    WITH seen AS (UPDATE contact SET last_seen_at = now() WHERE id = ${conversation.contactId}::uuid)
    UPDATE conversation SET state = ${JSON.stringify(turn.state)}::jsonb, due_at = NULL,
      word = CASE WHEN ${waiting} THEN 'waiting' ELSE word END
    WHERE id = ${conversation.id}::uuid`;
  await markRead(tx, id, read);
}

/** Notes which turn answered these messages. */
export async function markRead(tx: Transaction, turn: string, messages: bigint[]): Promise<void> {
  await tx.$executeRaw`UPDATE message SET processed_at = now(), turn = ${turn}::uuid WHERE id = ANY(${messages})`;
}

/** What a turn says, in order. */
export const utterancesOf = (turn: Turn): Utterance[] =>
  turn.events.flatMap(event => (event.type === 'said' ? [event.utterance] : []));

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
