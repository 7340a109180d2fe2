import pg from 'pg';

/** A running subscription. */
export interface Subscription {
  close(): Promise<void>;
}

export type Listen = (channel: string, onNotice: (payload: string) => void, onReconnect: () => void) => Promise<Subscription>;

interface Subscriber {
  onNotice: (payload: string) => void;
  onReconnect: () => void;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5000;
/** How often, and how long at most, we ask whether a silent connection is still there. */
const PROBE_MS = 15_000;
const PROBE_PATIENCE_MS = 5000;

/**
 * Listens to PostgreSQL's notices for all subscribers on one connection of its own. A lost connection is opened again,
 * and every subscriber is told once it is back: notices in between are lost.
 */
export class Listener {
  readonly #url: string;
  readonly #channels = new Map<string, Set<Subscriber>>();
  readonly #closing = new AbortController();
  #connection: Promise<pg.Client> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** Resolves once notices arrive; rejects when the database cannot be reached at all. */
  async listen(channel: string, onNotice: (payload: string) => void, onReconnect: () => void): Promise<Subscription> {
    const subscriber = { onNotice, onReconnect };
    this.#channels.set(channel, (this.#channels.get(channel) ?? new Set()).add(subscriber));
    try {
      // twice on one connection is once to PostgreSQL
      await this.#send(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      this.#channels.get(channel)?.delete(subscriber);
      throw error;
    }
    return { close: () => this.#unsubscribe(channel, subscriber) };
  }

  /** Ends the connection and all subscriptions. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('the store is closed'));
    this.#channels.clear();
    const client = await this.#connection?.catch(() => undefined);
    await client?.end().catch(() => {});
  }

  async #unsubscribe(channel: string, subscriber: Subscriber): Promise<void> {
    const subscribers = this.#channels.get(channel);
    subscribers?.delete(subscriber);
    if (!subscribers || subscribers.size > 0) return;
    this.#channels.delete(channel);
    await this.#send(`unlisten ${pg.escapeIdentifier(channel)}`);
  }

  /** A statement that meets a connection's end need not be repeated: the next connection begins with what is subscribed then. */
  async #send(statement: string): Promise<void> {
    const connection = this.#connected();
    const client = await connection;
    try {
      await client.query(statement);
    } catch {
      // the server says that it ends a connection before the connection ends
      const ended = this.#connection === connection && new Promise<void>(resolve => client.once('end', resolve));
      client.end().catch(() => {});
      await ended;
      await this.#connected();
    }
  }

  #connected(): Promise<pg.Client> {
    this.#connection ??= this.#open().catch(error => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  async #open(): Promise<pg.Client> {
    this.#closing.signal.throwIfAborted();
    const client = new pg.Client({ connectionString: this.#url, application_name: 'houvast listener', keepAlive: true });
    client.on('error', () => {});
    client.on('notification', ({ channel, payload }) => {
      for (const { onNotice } of this.#channels.get(channel) ?? []) onNotice(payload ?? '');
    });
    try {
      await client.connect();
      for (const channel of this.#channels.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    const stopProbing = probe(client);
    client.once('end', () => {
      stopProbing();
      this.#connection = this.#reopen();
      this.#connection.catch(() => {});
    });
    return client;
  }

  async #reopen(): Promise<pg.Client> {
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      this.#closing.signal.throwIfAborted();
      await pause(wait, this.#closing.signal);
      const client = await this.#open().catch(() => undefined);
      if (!client) continue;
      for (const subscribers of this.#channels.values()) for (const { onReconnect } of subscribers) onReconnect();
      return client;
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true });
  });
}

/** A network that is gone says nothing: asks now and then, and cuts a connection that does not answer. */
function probe(client: pg.Client): () => void {
  const timer = setInterval(() => {
    const cut = setTimeout(() => client.connection.stream.destroy(), PROBE_PATIENCE_MS);
    client
      .query('select 1')
      .catch(() => {})
      .finally(() => clearTimeout(cut));
  }, PROBE_MS);
  return () => clearInterval(timer);
}
