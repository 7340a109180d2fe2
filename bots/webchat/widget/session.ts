import type { Memory } from './memory.ts';

const key = 'session';

/** The secret that makes a conversation this person's; made with the first message, so that readers leave no trace. */
export class Session {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  get current(): string | undefined {
    return this.#memory.get(key);
  }

  /** The current secret, or a new one. */
  ensure(): string {
    return this.current ?? this.#make();
  }

  /** After a conversation was erased: nothing may tie the next one to it. Another tab may have been faster. */
  renew(old: string): void {
    if (this.current === old) this.#memory.set(key, undefined);
  }

  watch(onChange: () => void): void {
    this.#memory.watch(key, onChange);
  }

  #make(): string {
    const secret = randomId(32);
    this.#memory.set(key, secret);
    return secret;
  }
}

/** So many random bytes, as base64url. */
export function randomId(bytes: number): string {
  const raw = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes)));
  return btoa(raw).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}
