import type { Handler } from './jobs.ts';

interface Slot {
  running: Promise<void>;
  next: Promise<void> | undefined;
}

/**
 * Runs a handler at most once at a time per key, and at most `limit` keys at a time. A call during a run waits for one
 * more run: whatever was there before the call has been seen when the call resolves.
 */
export class KeyedRunner {
  readonly #handler: Handler;
  readonly #limit: number;
  readonly #slots = new Map<string, Slot>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(handler: Handler, limit: number) {
    this.#handler = handler;
    this.#limit = limit;
  }

  run(key: string): Promise<void> {
    const slot = this.#slots.get(key);
    if (!slot) return this.#begin(key);
    slot.next ??= slot.running.then(
      () => this.#begin(key),
      () => this.#begin(key),
    );
    return slot.next;
  }

  #begin(key: string): Promise<void> {
    const slot: Slot = { running: this.#limited(key), next: undefined };
    this.#slots.set(key, slot);
    const forget = () => {
      if (this.#slots.get(key) === slot && !slot.next) this.#slots.delete(key);
    };
    slot.running.then(forget, forget);
    return slot.running;
  }

  async #limited(key: string): Promise<void> {
    if (this.#busy >= this.#limit) await new Promise<void>(resolve => this.#waiting.push(resolve));
    this.#busy++;
    try {
      await this.#handler(key);
    } finally {
      this.#busy--;
      this.#waiting.shift()?.();
    }
  }
}
