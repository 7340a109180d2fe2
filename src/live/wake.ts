import type { LiveNotice } from './notices.ts';

/** Why a wait ended. */
export type Woken = LiveNotice | 'time' | 'closed';

/** Collects notices while its owner is busy: many become one, and none is lost. */
export class Wake {
  readonly #pending = new Set<LiveNotice>();
  #resolve: (() => void) | undefined;

  notify(what: LiveNotice): void {
    this.#pending.add(what);
    this.#resolve?.();
  }

  /** Waits for the next notice, at most `ms` milliseconds, or until `signal` aborts. */
  async next(ms: number, signal: AbortSignal): Promise<Woken> {
    if (this.#pending.size === 0 && !signal.aborted) await this.#wait(ms, signal);
    if (signal.aborted) return 'closed';
    for (const what of ['changed', 'typing'] as const) if (this.#pending.delete(what)) return what;
    return 'time';
  }

  #wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        this.#resolve = undefined;
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done);
      this.#resolve = done;
    });
  }
}
