import type { Limits } from './webchat-limits.ts';

/** Counts open event streams: per session, per network address, and in all. */
export class Connections {
  readonly #limits: Limits;
  readonly #sessions = new Map<string, number>();
  readonly #clients = new Map<string, number>();
  #all = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Takes a place. Returns how to give it back (once), or undefined when there is none. */
  take(session: string, client: string): (() => void) | undefined {
    const { sessionStreams, clientStreams, allStreams } = this.#limits;
    const full =
      this.#all >= allStreams ||
      (this.#sessions.get(session) ?? 0) >= sessionStreams ||
      (this.#clients.get(client) ?? 0) >= clientStreams;
    if (full) return undefined;
    this.#count(session, client, 1);
    let held = true;
    return () => {
      if (held) this.#count(session, client, -1);
      held = false;
    };
  }

  get open(): number {
    return this.#all;
  }

  #count(session: string, client: string, by: number): void {
    this.#all += by;
    add(this.#sessions, session, by);
    add(this.#clients, client, by);
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
