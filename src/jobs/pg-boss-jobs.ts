import { fromPrisma, type Job, PgBoss } from 'pg-boss';
import type { Database, Transaction } from '../store/index.ts';
import type { Handler, Jobs, QueueName } from './jobs.ts';
import { KeyedRunner } from './keyed-runner.ts';

const queues: QueueName[] = ['turn', 'delivery'];

/** Turns are short and hold a database connection; deliveries mostly wait for a platform. */
const limits: Record<QueueName, number> = { turn: 6, delivery: 64 };

/** The heartbeat is pg-boss's smallest: an orphaned job of a killed node leaves the queue about that much later. */
const queueOptions = {
  policy: 'short',
  notify: true,
  retryLimit: 1000,
  retryDelay: 1,
  heartbeatSeconds: 10,
  deleteAfterSeconds: 60,
} as const;

const workOptions = {
  batchSize: 10,
  localConcurrency: 4,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 1,
} as const;

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
    max: 6,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  });
  boss.on('error', onError);
  const runners = new Map<QueueName, KeyedRunner>();
  const timers = new Set<NodeJS.Timeout>();
  let stopping = false;

  const run = async (queue: QueueName, conversation: string): Promise<void> => {
    if (!stopping) await runners.get(queue)?.run(conversation);
  };

  return {
    async enqueue(queue, conversation, tx: Transaction) {
      await boss.send(queue, { conversation }, { singletonKey: conversation, db: fromPrisma(tx) });
    },
    run,
    runLater(queue, conversation, ms) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run(queue, conversation).catch(onError);
      }, ms);
      timers.add(timer);
    },
    async start(handlers: Record<QueueName, Handler>) {
      await boss.start();
      for (const queue of queues) {
        runners.set(queue, new KeyedRunner(handlers[queue], limits[queue]));
        await boss.createQueue(queue, queueOptions);
        await boss.work(queue, workOptions, async (jobs: Job<{ conversation: string }>[]) => {
          await Promise.all(jobs.map(job => run(queue, job.data.conversation)));
        });
      }
    },
    async stop(ms) {
      stopping = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.race([Promise.all([...runners.values()].map(runner => runner.idle())), pause(ms)]);
      await boss.stop({ graceful: true, timeout: Math.max(1000, ms / 2) });
    },
    async check() {
      await boss.getQueue('turn');
    },
    async counts() {
      const rows = await db.$queryRaw<{ name: QueueName; n: bigint }[]>`
        SELECT name, count(*) AS n FROM pgboss.job WHERE state < 'completed' GROUP BY name`;
      return Object.fromEntries(queues.map(queue => [queue, Number(rows.find(row => row.name === queue)?.n ?? 0)])) as Record<
        QueueName,
        number
      >;
    },
  };
}

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
