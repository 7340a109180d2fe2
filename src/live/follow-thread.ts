import type { Database } from '../store/index.ts';
import { beginning, type Cursor } from './cursor.ts';
import type { Live } from './notices.ts';
import { readThread, type ThreadItem } from './thread.ts';
import { cursorBeforeNewest, findConversation, knowsCursor, portion } from './thread-rows.ts';
import { Wake } from './wake.ts';

/** What a page is told, in order. */
export type ThreadEvent =
  | ThreadItem
  /** Everything stored so far was told. */
  | { kind: 'ready'; cursor: Cursor }
  /** The conversation was erased: the page must show nothing of it any more. */
  | { kind: 'cleared' }
  | { kind: 'typing' }
  /** Nothing happened for a while: shows that the connection lives. */
  | { kind: 'idle' };

export interface FollowOptions {
  db: Database;
  live: Live;
  account: string;
  /** The conversation part of the address. It need not exist yet. */
  address: string;
  after: Cursor;
  signal: AbortSignal;
  /** After how many quiet milliseconds `idle` comes. */
  idleMs: number;
}

/**
 * Tells a website chat's lines from `after` on, and goes on until `signal` aborts. A notice only says "look": what is told
 * is read from stored rows above the cursor, so nothing is told twice and nothing is missed. Throws what the database throws.
 */
export async function* followThread(options: FollowOptions): AsyncGenerator<ThreadEvent> {
  const { live, address, signal, idleMs } = options;
  const wake = new Wake();
  // Followed before the first look: what is stored in between is seen by one or the other.
  const unfollow = live.follow(address, what => wake.notify(what));
  const reader = new ThreadReader(options);
  try {
    yield* reader.look();
    yield { kind: 'ready', cursor: reader.cursor };
    for (;;) {
      const woken = await wake.next(idleMs, signal);
      if (woken === 'closed') return;
      // A quiet spell is used to look as well: a notice can be lost with the connection that carried it.
      if (woken !== 'typing') yield* reader.look();
      if (woken !== 'changed') yield { kind: woken === 'typing' ? 'typing' : 'idle' };
    }
  } finally {
    unfollow();
  }
}

/** Reads one conversation bit by bit. */
class ThreadReader {
  readonly #options: FollowOptions;
  #conversation: string | undefined;
  #started = false;
  cursor: Cursor;

  constructor(options: FollowOptions) {
    this.#options = options;
    this.cursor = options.after;
  }

  async *look(): AsyncGenerator<ThreadEvent> {
    const { db, account, address } = this.#options;
    const conversation = await findConversation(db, account, address);
    if (await this.#wasErased(conversation)) {
      this.cursor = beginning;
      yield { kind: 'cleared' };
    }
    this.#conversation = conversation;
    this.#started = true;
    if (conversation) yield* this.#readOn(conversation);
  }

  /** On the first look the cursor of an earlier connection tells; later a conversation that is another one or none. */
  async #wasErased(conversation: string | undefined): Promise<boolean> {
    if (this.#started) return this.#conversation !== undefined && this.#conversation !== conversation;
    const { message, delivery } = this.cursor;
    if (message === 0n && delivery === 0n) return false;
    return !conversation || !(await knowsCursor(this.#options.db, conversation, this.cursor));
  }

  async *#readOn(conversation: string): AsyncGenerator<ThreadEvent> {
    const { db } = this.#options;
    const first = this.cursor.message === 0n && this.cursor.delivery === 0n;
    if (first) this.cursor = await cursorBeforeNewest(db, conversation);
    for (let more = true; more; ) {
      const part = await readThread(db, conversation, this.cursor);
      this.cursor = part.cursor;
      yield* first ? part.items.slice(-portion) : part.items;
      more = part.more;
    }
  }
}
