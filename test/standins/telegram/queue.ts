/** An update as Telegram sends it: its number and one field that says what happened. */
type Update = { update_id: number } & Record<string, unknown>;

/** How an update reached the bot. */
export interface Delivery {
  updateId: number;
  /** How often it was sent before the bot took it. */
  attempts: number;
  /** From the moment it happened until the bot had taken it, milliseconds. */
  ms: number;
}

/** An update that the bot has not taken yet. */
export interface Pending {
  update: Update;
  /** Updates with the same lane (a chat) are delivered one after the other. */
  lane: string;
  attempts: number;
  since: number;
  taken(delivery: Delivery): void;
}

/** What happened and was not taken yet, oldest first. */
export interface Queue {
  /** The kinds that the bot asked for; undefined: all. */
  allowed: string[] | undefined;
  /** Resolves when the bot has taken it; undefined when the bot did not ask for this kind. */
  add(kind: string, payload: unknown, lane: string): Promise<Delivery | undefined>;
  has(entry: Pending): boolean;
  take(entry: Pending): void;
  first(limit: number): Update[];
  /** Takes everything before `offset`; a negative one leaves only so many of the newest. */
  confirm(offset: number): void;
  all(): Pending[];
  clear(): void;
  size(): number;
  /** Told about each new entry. */
  watchers: Set<(entry: Pending) => void>;
}

/** An empty queue; numbers start at a random place, as Telegram's do. */
export function createQueue(): Queue {
  const pending = new Map<number, Pending>();
  let next = 1 + Math.floor(Math.random() * 1_000_000_000);
  const queue: Queue = {
    allowed: undefined,
    watchers: new Set(),
    add: (kind, payload, lane) => {
      if (queue.allowed && !queue.allowed.includes(kind)) return Promise.resolve(undefined);
      return new Promise(taken => {
        const entry = { update: { update_id: next++, [kind]: payload }, lane, attempts: 0, since: performance.now(), taken };
        pending.set(entry.update.update_id, entry);
        for (const tell of queue.watchers) tell(entry);
      });
    },
    has: entry => pending.has(entry.update.update_id),
    take: entry => {
      if (!pending.delete(entry.update.update_id)) return;
      entry.taken({ updateId: entry.update.update_id, attempts: entry.attempts, ms: performance.now() - entry.since });
    },
    first: limit => [...pending.values().take(limit)].map(entry => counted(entry).update),
    confirm: offset => {
      const from = offset < 0 ? ([...pending.keys()].at(offset) ?? 0) : offset;
      for (const entry of pending.values()) {
        if (entry.update.update_id >= from) return;
        queue.take(entry);
      }
    },
    all: () => [...pending.values()],
    clear: () => pending.clear(),
    size: () => pending.size,
  };
  return queue;
}

function counted(entry: Pending): Pending {
  entry.attempts += 1;
  return entry;
}
