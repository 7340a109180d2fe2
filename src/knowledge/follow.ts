import type { Knowledge } from './knowledge.ts';
import { refreshAll, refreshEntry } from './refresh.ts';
import type { KnowledgeStore } from './store.ts';

/** Listens to notices of changed knowledge: an entry's id, or `*` for many. `onReconnect`: notices may have been missed. */
type ListenToKnowledge = (
  onNotice: (payload: string) => void,
  onReconnect: () => void,
) => Promise<{ close(): Promise<void> | void }>;

export interface FollowOptions {
  listen: ListenToKnowledge;
  /** The store could not be read. It is tried again. */
  onError?: (error: unknown) => void;
  /** Milliseconds until the first new try (1000); they double up to 32 times that. */
  retryAfter?: number;
}

/**
 * Keeps knowledge in memory as it is stored, also when another node changes it. One changed entry is read alone;
 * after `*`, a reconnect or a failure everything is compared. `close` resolves when nothing is being read any more.
 */
export async function followKnowledge(
  store: KnowledgeStore,
  knowledge: Knowledge,
  options: FollowOptions,
): Promise<{ close(): Promise<void> }> {
  const follower = new Follower(store, knowledge, options);
  const subscription = await options.listen(
    payload => follower.want(payload),
    () => follower.want('*'),
  );
  // What changed between loading and listening.
  follower.want('*');
  await follower.idle();
  return {
    async close() {
      follower.stop();
      await subscription.close();
      await follower.idle();
    },
  };
}

const all = '*';
const longestWait = 32;

class Follower {
  readonly #store: KnowledgeStore;
  readonly #knowledge: Knowledge;
  readonly #options: FollowOptions;
  readonly #wanted = new Set<string>();
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #stopped = false;

  constructor(store: KnowledgeStore, knowledge: Knowledge, options: FollowOptions) {
    this.#store = store;
    this.#knowledge = knowledge;
    this.#options = options;
  }

  /** Reads this entry, or all of them, as soon as what is being read is done. */
  want(payload: string): void {
    if (this.#stopped) return;
    this.#wanted.add(payload);
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
    });
  }

  async idle(): Promise<void> {
    await this.#running;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #drain(): Promise<void> {
    while (this.#wanted.size > 0 && !this.#stopped) {
      const wanted = [...this.#wanted];
      this.#wanted.clear();
      try {
        await this.#refresh(wanted);
        this.#failures = 0;
      } catch (error) {
        this.#options.onError?.(error);
        this.#retryLater();
      }
    }
  }

  async #refresh(wanted: readonly string[]): Promise<void> {
    if (wanted.includes(all)) await refreshAll(this.#store, this.#knowledge);
    else for (const id of wanted) await refreshEntry(this.#store, this.#knowledge, id);
  }

  #retryLater(): void {
    if (this.#stopped) return;
    const wait = (this.#options.retryAfter ?? 1000) * Math.min(2 ** this.#failures++, longestWait);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.want(all), wait);
  }
}
