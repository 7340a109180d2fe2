/** Something that is made in small steps, between two messages; or at once, when a message needs it before that. */
export class Gradual<T> {
  private readonly start: () => Generator<void, T>;
  private making: Generator<void, T> | undefined;
  private made: { value: T } | undefined;

  constructor(start: () => Generator<void, T>) {
    this.start = start;
  }

  get isReady(): boolean {
    return this.made !== undefined;
  }

  /** Whatever is left to do is done now. */
  get value(): T {
    while (!this.made) this.step();
    return this.made.value;
  }

  /** What is left to do, a step at a time. */
  *steps(): Generator<void> {
    while (!this.made) {
      this.step();
      yield;
    }
  }

  private step(): void {
    this.making ??= this.start();
    const { done, value } = this.making.next();
    if (!done) return;
    this.made = { value };
    this.making = undefined;
  }
}
