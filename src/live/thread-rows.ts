import type { Inbound, Outbound } from '../../bots/channel.ts';
import type { Database } from '../store/index.ts';
import type { Cursor } from './cursor.ts';

/** How many rows of a kind are read at once. */
export const portion = 200;

/** A stored message or delivery of a conversation. */
export type ThreadRow = { id: bigint; at: Date; turn: string | null } & (
  | { from: 'person'; payload: Inbound }
  | { from: 'assistant'; payload: Outbound }
);

/** Finds a website chat's conversation. */
export async function findConversation(db: Database, account: string, address: string): Promise<string | undefined> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM conversation
    WHERE channel = 'webchat' AND account = ${account} AND address = ${address} AND thread = '' AND person = ''`;
  return row?.id;
}

/** Reads what came after the cursor, in one snapshot: oldest first, each kind in the order of its ids. */
export function readRows(db: Database, conversation: string, after: Cursor): Promise<ThreadRow[]> {
  return db.$queryRaw<ThreadRow[]>`
    (SELECT 'person' AS "from", id, received_at AS at, turn, payload FROM message
      WHERE conversation_id = ${conversation}::uuid AND id > ${after.message} ORDER BY id LIMIT ${portion})
    UNION ALL
    (SELECT 'assistant', id, created_at, turn, payload FROM delivery
      WHERE conversation_id = ${conversation}::uuid AND id > ${after.delivery} AND state NOT IN ('failed', 'dropped')
      ORDER BY id LIMIT ${portion})`;
}

/** The cursor after which the newest rows begin: `portion` of each kind, or fewer. */
export async function cursorBeforeNewest(db: Database, conversation: string): Promise<Cursor> {
  const [row] = await db.$queryRaw<Cursor[]>`
    SELECT
      coalesce((SELECT id FROM message WHERE conversation_id = ${conversation}::uuid ORDER BY id DESC OFFSET ${portion} LIMIT 1), 0) AS message,
      coalesce((SELECT id FROM delivery WHERE conversation_id = ${conversation}::uuid ORDER BY id DESC OFFSET ${portion} LIMIT 1), 0) AS delivery`;
  return row ?? { message: 0n, delivery: 0n };
}

/** Whether the rows that a cursor names are (still) this conversation's: erased ones are not. */
export async function knowsCursor(db: Database, conversation: string, { message, delivery }: Cursor): Promise<boolean> {
  const [row] = await db.$queryRaw<{ known: boolean }[]>`
    SELECT (${message}::bigint = 0 OR EXISTS (SELECT 1 FROM message WHERE id = ${message} AND conversation_id = ${conversation}::uuid))
      AND (${delivery}::bigint = 0 OR EXISTS (SELECT 1 FROM delivery WHERE id = ${delivery} AND conversation_id = ${conversation}::uuid)) AS known`;
  return row?.known ?? false;
}

/** What the buttons said whose ids these are: the newest message that carried one counts. */
export async function readLabels(db: Database, conversation: string, choices: string[]): Promise<Map<string, string>> {
  if (choices.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; label: string }[]>`
    SELECT DISTINCT ON (choice ->> 'id') choice ->> 'id' AS id, choice ->> 'label' AS label
    FROM delivery, jsonb_array_elements(payload -> 'choices') AS choice
    WHERE conversation_id = ${conversation}::uuid AND choice ->> 'id' = ANY(${choices})
    ORDER BY choice ->> 'id', delivery.id DESC`;
  return new Map(rows.map(({ id, label }) => [id, label]));
}
