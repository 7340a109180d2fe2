/** Lets `rate` events a second through, and `burst` at once after a rest. Times are milliseconds. */
class Bucket {
  readonly #rate: number;
  readonly #burst: number;
  #tokens: number;
  #at: number;

  constructor(rate: number, burst: number, now: number) {
    this.#rate = rate;
    this.#burst = burst;
    this.#tokens = burst;
    this.#at = now;
  }

  /** Takes one, on credit if need be; returns how long to wait before using it. */
  take(now: number): number {
    this.#tokens = Math.min(this.#burst, this.#tokens + (Math.max(0, now - this.#at) * this.#rate) / 1000);
    this.#at = now;
    this.#tokens -= 1;
    return this.#tokens >= 0 ? 0 : (-this.#tokens * 1000) / this.#rate;
  }

  isFull(now: number): boolean {
    return this.#tokens + ((now - this.#at) * this.#rate) / 1000 >= this.#burst;
  }
}

/** A few messages may follow each other at once in one chat: platforms mean their "one a second" as an average. */
const conversationBurst = 4;

/** Keeps one node within a platform's pace, per conversation and over the account. */
export class Pace {
  readonly #pace: { conversation: number; account: number };
  readonly #account: Bucket;
  readonly #conversations = new Map<string, Bucket>();

  constructor(pace: { conversation: number; account: number }, now: number) {
    this.#pace = pace;
    this.#account = new Bucket(pace.account, Math.max(1, pace.account), now);
  }

  /** How many conversations are held in memory. */
  get remembered(): number {
    return this.#conversations.size;
  }

  /** How many milliseconds the next message of this conversation must wait. The place is taken with the call. */
  take(conversation: string, now: number): number {
    let bucket = this.#conversations.get(conversation);
    if (!bucket) {
      if (this.#conversations.size > 10_000) this.#forgetRested(now);
      bucket = new Bucket(this.#pace.conversation, conversationBurst, now);
      this.#conversations.set(conversation, bucket);
    }
    return Math.max(bucket.take(now), this.#account.take(now));
  }

  #forgetRested(now: number): void {
    for (const [key, bucket] of this.#conversations) if (bucket.isFull(now)) this.#conversations.delete(key);
  }
}
