/** What a notice says: look at what is stored, or show that somebody is writing. It never carries content. */
export type LiveNotice = 'changed' | 'typing';

/**
 * Subscribes to a channel of the database's notices. `onReconnect` tells that notices may have been missed. Returns how to stop.
 */
export type Listen = (
  channel: string,
  onNotice: (payload: string) => void,
  onReconnect: () => void,
) => Promise<() => Promise<void>>;

/** The part of a database, or of a transaction, that sends a notice. */
export interface Announcer {
  $executeRaw(query: TemplateStringsArray, ...values: unknown[]): PromiseLike<number>;
}

/** Who follows what on this node. */
export interface Live {
  /** Calls back on every notice about `key`, and with `changed` whenever one may have been missed. Returns how to stop. */
  follow(key: string, onNotice: (what: LiveNotice) => void): () => void;
  close(): Promise<void>;
}

const channel = 'houvast_live';

/**
 * Tells all who follow `key`, on every node: the conversation part of a website chat's address.
 * Within a transaction they are told when it commits.
 */
export async function announce(db: Announcer, key: string, what: LiveNotice = 'changed'): Promise<void> {
  await db.$executeRaw`SELECT pg_notify(${channel}, ${`${what}:${key}`})`;
}

/** Listens once for the whole process, however many follow. */
export async function createLive(listen: Listen): Promise<Live> {
  const followers = new Followers();
  const close = await listen(
    channel,
    payload => followers.tell(payload),
    () => followers.tellAll(),
  );
  return { follow: (key, onNotice) => followers.add(key, onNotice), close };
}

class Followers {
  readonly #followers = new Map<string, Set<(what: LiveNotice) => void>>();

  add(key: string, onNotice: (what: LiveNotice) => void): () => void {
    const here = this.#followers.get(key) ?? new Set();
    // One of its own each time: the same function may follow twice.
    const follower = (what: LiveNotice) => onNotice(what);
    this.#followers.set(key, here.add(follower));
    return () => {
      here.delete(follower);
      if (here.size === 0 && this.#followers.get(key) === here) this.#followers.delete(key);
    };
  }

  /** `typing:key`; what another version of the program may say is passed over. */
  tell(payload: string): void {
    const colon = payload.indexOf(':');
    const what = payload.slice(0, colon);
    if (what === 'changed' || what === 'typing') this.#tell(payload.slice(colon + 1), what);
  }

  tellAll(): void {
    for (const key of this.#followers.keys()) this.#tell(key, 'changed');
  }

  #tell(key: string, what: LiveNotice): void {
    for (const follower of this.#followers.get(key) ?? []) follower(what);
  }
}
