import type { Log } from '../../bots/channel.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { reclaim } from '../outbox/claim.ts';
import type { Database } from '../store/index.ts';
import { beat, forgetNodes, leave } from '../store/nodes.ts';
import { dropOldKeys, forgetContacts } from './forget.ts';

const everyMs = 1_000;
/** A node that was not seen for this long is dead: three missed beats. */
const deadAfterMs = 3_500;
/** What is younger is still in the hands of the process that stored it. */
const graceMs = 1_500;

export interface SweepOptions {
  db: Database;
  jobs: Jobs;
  log: Log;
  node: string;
}

/**
 * Every second: shows that this node lives, takes over what dead nodes were sending, and brings back conversations that
 * were forgotten by a crash, a lost notice or a stuck job. The process that stored a message answers it at once, and the queue
 * brings it again; this makes it certain.
 */
export function startSweep(options: SweepOptions): { stop(): Promise<void> } {
  const { db, log, node } = options;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  let stopped = false;
  let rounds = 0;

  const tick = () => {
    round = sweep(options, rounds++)
      .catch(error => log.warn({ error: (error as Error).name }, 'the sweep failed; it is tried again'))
      .then(() => {
        if (!stopped) timer = setTimeout(tick, everyMs);
      });
  };
  tick();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
      await leave(db, node).catch(() => {});
    },
  };
}

async function sweep({ db, jobs, log, node }: SweepOptions, round: number): Promise<void> {
  await beat(db, node);
  const reclaimed = await reclaim(db, deadAfterMs);
  if (reclaimed > 0) log.warn({ deliveries: reclaimed }, 'took over messages of a node that died');
  for (const id of await forgotten(db, node)) void jobs.run(id).catch(() => {});
  await forgetContacts(db);
  if (round % 3600 === 0) await dropOldKeys(db);
  if (round % 3600 === 0) await forgetNodes(db);
}

/** Conversations with something that should have been read or sent by now. */
async function forgotten(db: Database, node: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM message AS m JOIN conversation AS c ON c.id = m.conversation_id
    WHERE m.processed_at IS NULL AND m.error IS NULL AND m.received_at < now() - ${graceMs} * interval '1 millisecond'
      AND (c.due_at IS NULL OR c.due_at < now()) AND (m.retry_at IS NULL OR m.retry_at < now())
    UNION
    SELECT c.id FROM delivery AS d JOIN conversation AS c ON c.id = d.conversation_id
    WHERE (d.state = 'queued' OR d.state = 'sending' AND d.node = ${node}::uuid) AND d.created_at < now() - ${graceMs} * interval '1 millisecond'
      AND (c.paused_until IS NULL OR c.paused_until < now())
    LIMIT 500`;
  return rows.map(row => row.id);
}

/** Of these conversations, the ones with something unread or unsent. */
export async function stillOpen(db: Database, conversations: string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT conversation_id AS id FROM message
    WHERE conversation_id = ANY(${conversations}::uuid[]) AND processed_at IS NULL AND error IS NULL
    UNION
    SELECT conversation_id FROM delivery WHERE conversation_id = ANY(${conversations}::uuid[]) AND state IN ('queued', 'sending')`;
  return rows.map(row => row.id);
}
