/** Pauses that double, with some chance in them so that not everybody comes back at the same moment. */
export class Backoff {
  readonly #first: number;
  readonly #longest: number;
  #failures = 0;

  constructor(firstMs: number, longestMs: number) {
    this.#first = firstMs;
    this.#longest = longestMs;
  }

  get failures(): number {
    return this.#failures;
  }

  /** Notes a failure; returns for how many milliseconds to wait. */
  next(): number {
    const pause = Math.min(this.#longest, this.#first * 2 ** this.#failures++);
    return pause * (0.75 + Math.random() / 2);
  }

  reset(): void {
    this.#failures = 0;
  }
}

export const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
