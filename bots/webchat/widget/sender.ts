import { Backoff, wait } from './backoff.ts';
import type { Memory } from './memory.ts';

/** A message on its way. `text` or `choice` is sent; `shown` is what the person sees of it. */
export interface Outgoing {
  id: string;
  session: string;
  shown: string;
  text?: string;
  choice?: string;
  language?: string;
}

/** `held`: not now, we go on trying. `failed`: waits for the person, or for the network. `refused`: never. */
export type SendState = 'sending' | 'held' | 'failed' | 'refused' | 'sent';

export interface SenderOptions {
  base: string;
  memory: Memory;
  onState(message: Outgoing, state: SendState, code?: string): void;
}

const key = 'pending';
const tries = 5;
const timeoutMs = 15_000;

/** Sends messages one after the other, in order, each until the server has it. The id makes a repetition harmless. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #queue: Outgoing[];
  #running = false;

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#queue = restore(options.memory);
    addEventListener('online', () => void this.flush());
  }

  /** What an earlier page of this tab could not send. */
  get pending(): readonly Outgoing[] {
    return this.#queue;
  }

  send(message: Outgoing): void {
    this.#queue.push(message);
    this.#save();
    void this.flush();
  }

  clear(): void {
    this.#queue.length = 0;
    this.#save();
  }

  /** Sends what waits. Safe to call at any time. */
  async flush(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    const backoff = new Backoff(1000, 15_000);
    for (let message = this.#queue[0]; message; message = this.#queue[0]) {
      const pause = await this.#attempt(message, backoff);
      if (pause === undefined) break;
      await wait(pause);
    }
    this.#running = false;
  }

  /** Returns how long to wait before going on, or undefined to stop. */
  async #attempt(message: Outgoing, backoff: Backoff): Promise<number | undefined> {
    this.#options.onState(message, 'sending');
    const { status, code, retryAfter } = await post(this.#options.base, message);
    if (status === 429) {
      this.#options.onState(message, 'held');
      return retryAfter * 1000;
    }
    if (status >= 200 && status < 500) {
      backoff.reset();
      this.#settle(message, status < 300 ? 'sent' : 'refused', code);
      return 0;
    }
    if (backoff.failures + 1 < tries && navigator.onLine) return backoff.next();
    for (const waiting of this.#queue) this.#options.onState(waiting, 'failed');
    return undefined;
  }

  #settle(message: Outgoing, state: SendState, code?: string): void {
    const at = this.#queue.indexOf(message);
    if (at >= 0) this.#queue.splice(at, 1);
    this.#save();
    this.#options.onState(message, state, code);
  }

  #save(): void {
    this.#options.memory.set(key, this.#queue.length > 0 ? JSON.stringify(this.#queue) : undefined);
  }
}

function restore(memory: Memory): Outgoing[] {
  try {
    return JSON.parse(memory.get(key) ?? '[]');
  } catch {
    return [];
  }
}

/** Status 0: no answer. */
async function post(
  base: string,
  { shown: _, ...body }: Outgoing,
): Promise<{ status: number; code?: string; retryAfter: number }> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    const response = await fetch(`${base}webhooks/webchat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
      body: JSON.stringify(body),
      signal: stop.signal,
    });
    const { error } = await response.json().catch(() => ({}));
    return { status: response.status, code: error, retryAfter: Number(response.headers.get('Retry-After')) || 5 };
  } catch {
    return { status: 0, retryAfter: 0 };
  } finally {
    clearTimeout(timer);
  }
}
