import type { Transaction } from '../store/index.ts';

/** Does everything of its kind that waits for the conversation. Must bear being called for nothing. */
export type Handler = (conversation: string) => Promise<void>;

/** What is done for a conversation, in this order. */
export interface Handlers {
  /** Answers what is unread: short, and needs the database. */
  read: Handler;
  /** Sends what is unsent: waits for a platform, which may hang. It holds up no reading, of this conversation or another. */
  send: Handler;
}

/** Of these conversations, the ones that have something to read or to send now. Cheap: asked for many at once. */
export type StillOpen = (conversations: string[]) => Promise<string[]>;

/**
 * The queue port. A job names a conversation, not a message: at most one runs and one waits per conversation, and it
 * drains what it finds. So an engine with "at least once" is enough, and a lost job is made up for by the sweep.
 */
export interface Jobs {
  /** Notes in the caller's transaction that these conversations have something to do. */
  enqueue(conversations: string[], tx: Transaction): Promise<void>;
  /** After the commit: does it in this process now, without waiting for the queue to bring it. Resolves when done. */
  run(conversation: string): Promise<void>;
  /** Like `run`, after a pause. Forgotten when the process ends: the sweep is the net. */
  runLater(conversation: string, ms: number): void;
  /** Starts handling. Call once. */
  start(handlers: Handlers, stillOpen: StillOpen): Promise<void>;
  /** Stops taking jobs and waits for those in hand, `ms` at most. */
  stop(ms: number): Promise<void>;
  /** Throws when the queue does not answer. */
  check(): Promise<void>;
  /** How many jobs wait or run. */
  open(): Promise<number>;
}
