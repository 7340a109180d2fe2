/** How much one session and one network address may do. */
export interface Limits {
  /** Messages of one session: so many at once, and so many a minute. */
  sessionBurst: number;
  sessionPerMinute: number;
  /** Messages from one network address: a house full of people shares one. */
  clientBurst: number;
  clientPerMinute: number;
  /** Event streams open at once. */
  sessionStreams: number;
  clientStreams: number;
  allStreams: number;
  /** Event streams opened from one network address a minute. */
  clientOpensPerMinute: number;
}

const usual: Limits = {
  sessionBurst: 10,
  sessionPerMinute: 20,
  clientBurst: 60,
  clientPerMinute: 120,
  sessionStreams: 4,
  clientStreams: 60,
  allStreams: 5000,
  clientOpensPerMinute: 240,
};

/** Makes the limits of one server. Its memory is bounded; on several nodes each counts for itself. */
export function createLimits(given: Partial<Limits> = {}) {
  const limits = { ...usual, ...given };
  return {
    limits,
    sessionMessages: new RateLimit(limits.sessionPerMinute, limits.sessionBurst),
    clientMessages: new RateLimit(limits.clientPerMinute, limits.clientBurst),
    clientOpens: new RateLimit(limits.clientOpensPerMinute, limits.clientOpensPerMinute),
  };
}

/** How many keys a limit remembers; the one unused for longest goes first. */
const remembered = 20_000;

/** A token bucket a key. */
export class RateLimit {
  readonly #perMs: number;
  readonly #burst: number;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(perMinute: number, burst: number) {
    this.#perMs = perMinute / 60_000;
    this.#burst = burst;
  }

  /** Takes one. Returns 0 when it was there, otherwise after how many seconds to come again. */
  take(key: string, now: number): number {
    const bucket = this.#bucket(key, now);
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return 0;
    }
    return Math.max(1, Math.ceil((1 - bucket.tokens) / this.#perMs / 1000 - 1e-6));
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  #bucket(key: string, now: number) {
    const known = this.#buckets.get(key) ?? { tokens: this.#burst, at: now };
    // A clock that jumps back gives nothing and takes nothing.
    known.tokens = Math.min(this.#burst, known.tokens + Math.max(0, now - known.at) * this.#perMs);
    known.at = now;
    // Taken out and put in again, so that the map stands in the order of last use.
    this.#buckets.delete(key);
    this.#buckets.set(key, known);
    if (this.#buckets.size > remembered) this.#buckets.delete(this.#buckets.keys().next().value ?? '');
    return known;
  }
}
