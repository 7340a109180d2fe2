import type { Database } from './client.ts';

/** Shows that this node lives, by the database's clock. To be repeated every second or so. */
export async function beat(db: Database, nodeId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO node (id, seen_at) VALUES (${nodeId}::uuid, clock_timestamp())
    ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at`;
}

/** Takes the node off the list: at a clean stop, and for a dead one whose work was taken over. */
export async function leave(db: Database, nodeId: string): Promise<void> {
  await db.$executeRaw`DELETE FROM node WHERE id = ${nodeId}::uuid`;
}

/** Drops the rows of nodes that ended without a word, a day after. What they held was taken over long before. */
export async function forgetNodes(db: Database): Promise<void> {
  await db.$executeRaw`DELETE FROM node WHERE seen_at < clock_timestamp() - interval '1 day'`;
}

/** The nodes that were not seen for `afterMs` milliseconds. Machines' clocks may differ: only the database's counts. */
export async function deadNodes(db: Database, afterMs: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM node WHERE seen_at < clock_timestamp() - ${afterMs}::double precision * interval '1 millisecond' ORDER BY seen_at`;
  return rows.map(({ id }) => id);
}
