import type { Store } from '../../store/index.ts';
import type { Finding, Findings } from './finding.ts';

interface Counts {
  size: string;
  unread: bigint;
  unsent: bigint;
  failed: bigint;
  aside: bigint;
  nodes: bigint;
}

/** The database, the queue's tables, and what got stuck. */
export async function* checkDatabase({ db, how }: Store): Findings {
  const [counts] = await db.$queryRaw<Counts[]>`
    SELECT pg_size_pretty(pg_database_size(current_database())) AS size,
      (SELECT count(*) FROM message WHERE processed_at IS NULL AND received_at < now() - interval '1 minute') AS unread,
      (SELECT count(*) FROM delivery WHERE state IN ('queued', 'sending') AND created_at < now() - interval '5 minutes') AS unsent,
      (SELECT count(*) FROM delivery WHERE state = 'failed' AND created_at > now() - interval '1 day') AS failed,
      (SELECT count(*) FROM message WHERE error IS NOT NULL AND received_at > now() - interval '1 day') AS aside,
      (SELECT count(*) FROM node WHERE seen_at > now() - interval '4 seconds') AS nodes`;
  if (!counts) return;
  yield {
    state: 'fine',
    what: `Database: ${how === 'external' ? 'DATABASE_URL answers' : 'the embedded PostgreSQL answers'}, ${counts.size}`,
  };
  const running = Number(counts.nodes);
  yield running > 0
    ? { state: 'fine', what: `Server: ${running} running` }
    : { state: 'look', what: 'Server: none is running', cure: 'Start it with npm start.' };
  yield* queue(db);
  yield* stuck(counts, running);
}

async function* queue(db: Store['db']): Findings {
  const [table] = await db.$queryRaw<{ there: boolean }[]>`SELECT to_regclass('pgboss.job') IS NOT NULL AS there`;
  if (!table?.there)
    return yield { state: 'look', what: 'Queue: not there yet', cure: 'The first start of the server makes it.' };
  const [jobs] = await db.$queryRaw<
    { open: bigint }[]
  >`SELECT count(*) AS open FROM pgboss.job WHERE state < 'completed' AND name = 'conversation'`;
  yield { state: 'fine', what: `Queue: ${jobs?.open} open` };
}

function* stuck({ unread, unsent, failed, aside }: Counts, running: number): Generator<Finding, void, void> {
  const cure = running > 0 ? 'Look at the log of the server; a restart picks them up.' : 'They go on when the server starts.';
  if (unread > 0n)
    yield { state: running > 0 ? 'wrong' : 'look', what: `${unread} messages wait to be read for more than a minute`, cure };
  if (unsent > 0n) yield { state: 'look', what: `${unsent} replies wait to be sent for more than five minutes`, cure };
  if (failed > 0n)
    yield {
      state: 'look',
      what: `${failed} replies could not be sent in the last day`,
      cure: 'The log names the reason of each.',
    };
  if (aside > 0n)
    yield {
      state: 'look',
      what: `${aside} messages were set aside in the last day because the program failed over them`,
      cure: 'Please report it, with the line of the log.',
    };
}
