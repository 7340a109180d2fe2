interface Waiting<T, R> {
  item: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/**
 * Does work that costs much a time and little an item: what comes in while it is being done is gathered and done together
 * next. Nothing waits when nothing is being done. When a gathering fails, each of its items is tried alone.
 */
export class Gathering<T, R> {
  readonly #work: (items: T[]) => Promise<R[]>;
  readonly #most: number;
  #waiting: Waiting<T, R>[] = [];
  #working = false;

  /** `work` returns a result for each item, in their order. `most`: items at once. */
  constructor(work: (items: T[]) => Promise<R[]>, most: number) {
    this.#work = work;
    this.#most = most;
  }

  add(item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#working) void this.#go();
    });
  }

  async #go(): Promise<void> {
    this.#working = true;
    while (this.#waiting.length > 0) {
      const together = this.#waiting.splice(0, this.#most);
      await this.#do(together);
    }
    this.#working = false;
  }

  async #do(together: Waiting<T, R>[]): Promise<void> {
    try {
      const results = await this.#work(together.map(({ item }) => item));
      for (const [index, { resolve }] of together.entries()) resolve(results[index] as R);
    } catch (error) {
      if (together.length === 1) together[0]?.reject(error);
      else for (const each of together) await this.#do([each]);
    }
  }
}
