import { fromPrisma, type Job, PgBoss } from 'pg-boss';
import type { Database, Transaction } from '../store/index.ts';
import type { Jobs } from './jobs.ts';
import { KeyedRunner } from './keyed-runner.ts';

const queue = 'conversation';

/** Conversations read at once: no more than there are connections to the database. */
const readLimit = 10;
/** Conversations sent to at once. A platform that hangs must not hold up the others. */
const sendLimit = 500;

/** The heartbeat is pg-boss's smallest: an orphaned job of a killed node leaves the queue about that much later. */
const queueOptions = { policy: 'short', retryLimit: 1000, retryDelay: 1, heartbeatSeconds: 10, deleteAfterSeconds: 60 } as const;

/**
 * The process that stored a message handles it at once; the engine brings it too, for the case that this process died.
 * So there is no hurry, and large batches keep the engine's share of the work small.
 */
const workOptions = { batchSize: 200, localConcurrency: 1, burstWhenBatchFull: true, pollingIntervalSeconds: 1 } as const;

export interface PgBossJobsOptions {
  url: string;
  db: Database;
  /** Told of errors of the engine itself: lost connections, slow queries. */
  onError(error: Error): void;
}

/** The queue port on pg-boss, in the same database and in the caller's transactions. */
export function createPgBossJobs({ url, db, onError }: PgBossJobsOptions): Jobs {
  const boss = new PgBoss({
    connectionString: url,
    max: 2,
    schedule: false,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  });
  boss.on('error', onError);
  const timers = new Set<NodeJS.Timeout>();
  let reads: KeyedRunner | undefined;
  let sends: KeyedRunner | undefined;
  let stopping = false;

  const inHand = new Set<Promise<void>>();
  /** What was begun is finished, sending included, also when the program is about to stop. */
  const run = (conversation: string): Promise<void> => {
    if (stopping || !reads || !sends) return Promise.resolve();
    const done = readAndSend(reads, sends, conversation);
    inHand.add(done);
    const forget = () => inHand.delete(done);
    done.then(forget, forget);
    return done;
  };

  return {
    async enqueue(conversations, tx: Transaction) {
      if (conversations.length === 0) return;
      const entries = conversations.map(conversation => ({ data: { conversation }, singletonKey: conversation }));
      await boss.insert(queue, entries, { db: fromPrisma(tx) });
    },
    run,
    runLater(conversation, ms) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run(conversation).catch(onError);
      }, ms);
      timers.add(timer);
    },
    async start(handlers, stillOpen) {
      reads = new KeyedRunner(handlers.read, readLimit);
      sends = new KeyedRunner(handlers.send, sendLimit);
      await boss.start();
      await boss.createQueue(queue, queueOptions);
      await boss.work(queue, workOptions, async (jobs: Job<{ conversation: string }>[]) => {
        const open = await stillOpen(jobs.map(job => job.data.conversation));
        await Promise.all(open.map(run));
      });
    },
    async stop(ms) {
      stopping = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.race([Promise.allSettled(inHand), pause(ms)]);
      // What still hangs is given up: whoever starts next takes it over.
      await boss.stop({ graceful: true, timeout: 1000 });
    },
    async check() {
      await boss.getQueue(queue);
    },
    async open() {
      const [row] = await db.$queryRaw<
        { n: bigint }[]
      >`SELECT count(*) AS n FROM pgboss.job WHERE state < 'completed' AND name = ${queue}`;
      return Number(row?.n ?? 0);
    },
  };
}

async function readAndSend(reads: KeyedRunner, sends: KeyedRunner, conversation: string): Promise<void> {
  await reads.run(conversation);
  await sends.run(conversation);
}

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
