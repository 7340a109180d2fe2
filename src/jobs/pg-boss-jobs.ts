import { fromPrisma, type Job, PgBoss } from 'pg-boss';
import type { Database, Transaction } from '../store/index.ts';
import type { Handlers, Jobs, StillOpen } from './jobs.ts';
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
export function createPgBossJobs(options: PgBossJobsOptions): Jobs {
  return new PgBossJobs(options);
}

class PgBossJobs implements Jobs {
  readonly #boss: PgBoss;
  readonly #options: PgBossJobsOptions;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** What was begun is finished, sending included, also when the program is about to stop. */
  readonly #inHand = new Set<Promise<void>>();
  #runners: { reads: KeyedRunner; sends: KeyedRunner } | undefined;
  #stopping = false;

  constructor(options: PgBossJobsOptions) {
    this.#options = options;
    const supervision = { superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 };
    this.#boss = new PgBoss({ connectionString: options.url, max: 2, schedule: false, ...supervision });
    this.#boss.on('error', options.onError);
  }

  async enqueue(conversations: string[], tx: Transaction): Promise<void> {
    if (conversations.length === 0) return;
    const entries = conversations.map(conversation => ({ data: { conversation }, singletonKey: conversation }));
    await this.#boss.insert(queue, entries, { db: fromPrisma(tx) });
  }

  run(conversation: string): Promise<void> {
    if (this.#stopping || !this.#runners) return Promise.resolve();
    const { reads, sends } = this.#runners;
    const done = reads.run(conversation).then(() => sends.run(conversation));
    this.#inHand.add(done);
    const forget = () => this.#inHand.delete(done);
    done.then(forget, forget);
    return done;
  }

  runLater(conversation: string, ms: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.run(conversation).catch(this.#options.onError);
    }, ms);
    this.#timers.add(timer);
  }

  async start({ read, send }: Handlers, stillOpen: StillOpen): Promise<void> {
    this.#runners = { reads: new KeyedRunner(read, readLimit), sends: new KeyedRunner(send, sendLimit) };
    await this.#boss.start();
    await this.#boss.createQueue(queue, queueOptions);
    await this.#boss.work(queue, workOptions, async (jobs: Job<{ conversation: string }>[]) => {
      const open = await stillOpen(jobs.map(job => job.data.conversation));
      await Promise.all(open.map(conversation => this.run(conversation)));
    });
  }

  async stop(ms: number): Promise<void> {
    this.#stopping = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.race([Promise.allSettled(this.#inHand), new Promise(resolve => setTimeout(resolve, ms))]);
    // What still hangs is given up: whoever starts next takes it over.
    await this.#boss.stop({ graceful: true, timeout: 1000 });
  }

  async check(): Promise<void> {
    await this.#boss.getQueue(queue);
  }

  async open(): Promise<number> {
    const [row] = await this.#options.db.$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM pgboss.job WHERE state < 'completed' AND name = ${queue}`;
    return Number(row?.n ?? 0);
  }
}
