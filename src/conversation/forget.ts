import type { Database } from '../store/index.ts';

/**
 * Erases those who asked for it and have had their goodbye: messages, events, gaps, deliveries, conversations, ids. What
 * stays is the keyed hash of each message, so that a platform which sends one again does not bring it back. Jobs name
 * conversations only and find nothing. Returns how many were erased.
 *
 * A website chat reads its goodbye from the stored rows, hence the few seconds; a goodbye that cannot be sent holds up
 * nothing for longer than ten minutes.
 */
export async function forgetContacts(db: Database): Promise<number> {
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM contact AS p WHERE forget_at < now() - interval '3 seconds' AND (forget_at < now() - interval '10 minutes' OR NOT EXISTS (
      SELECT 1 FROM conversation AS c WHERE c.contact_id = p.id AND (
        EXISTS (SELECT 1 FROM message AS m WHERE m.conversation_id = c.id AND m.processed_at IS NULL AND m.error IS NULL)
        OR EXISTS (SELECT 1 FROM delivery AS d WHERE d.conversation_id = c.id AND d.state IN ('queued', 'sending')))))`;
  for (const { id } of due) await forgetContact(db, id);
  return due.length;
}

async function forgetContact(db: Database, contactId: string): Promise<void> {
  await db.$transaction([
    db.$executeRaw`
      INSERT INTO forgotten_message (dedupe_key)
      SELECT m.dedupe_key FROM message AS m JOIN conversation AS c ON c.id = m.conversation_id WHERE c.contact_id = ${contactId}::uuid
      ON CONFLICT DO NOTHING`,
    db.$executeRaw`DELETE FROM contact WHERE id = ${contactId}::uuid`,
  ]);
}

/** Drops keys that are older than any platform's memory. */
export async function dropOldKeys(db: Database): Promise<void> {
  await db.$executeRaw`DELETE FROM forgotten_message WHERE at < now() - interval '30 days'`;
}
