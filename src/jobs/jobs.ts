import type { Transaction } from '../store/index.ts';

/** What can be waiting to be done for a conversation: reading what came in, or sending what must go out. */
export type QueueName = 'turn' | 'delivery';

/** Does everything that waits for the conversation, whatever that is. Must bear being called for nothing. */
export type Handler = (conversation: string) => Promise<void>;

/**
 * The queue port. A job names a conversation, not a message: at most one runs and one waits per conversation, and it
 * drains what it finds. So an engine with "at least once" is enough, and a lost job is made up for by the sweep.
 */
export interface Jobs {
  /** Notes in the caller's transaction that the conversation has something to do. */
  enqueue(queue: QueueName, conversation: string, tx: Transaction): Promise<void>;
  /** After the commit: does it in this process now, without waiting for the queue to bring it. Resolves when done. */
  run(queue: QueueName, conversation: string): Promise<void>;
  /** Like `run`, after a pause. Forgotten when the process ends: the sweep is the net. */
  runLater(queue: QueueName, conversation: string, ms: number): void;
  /** Starts handling. Call once, with a handler for each queue. */
  start(handlers: Record<QueueName, Handler>): Promise<void>;
  /** Stops taking jobs and waits for those in hand, `ms` at most. */
  stop(ms: number): Promise<void>;
  /** Throws when the queue does not answer. */
  check(): Promise<void>;
  /** How many jobs wait or run, per queue. */
  counts(): Promise<Record<QueueName, number>>;
}
