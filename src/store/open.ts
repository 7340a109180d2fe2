import { connectDatabase, type Database } from './client.ts';
import type { Role } from './embedded/guard.ts';
import { openEmbedded } from './embedded/open.ts';
import { checkExternal } from './external.ts';
import { type Listen, Listener } from './listen.ts';
import { migrate } from './migrate.ts';

export interface StoreOptions {
  /** Holds the embedded database. Made if it is not there. */
  dataDir: string;
  /** Another PostgreSQL instead of the embedded one. */
  databaseUrl?: string;
  /** Of the embedded database there is one `server` at a time; any number of `tool`s work beside it. */
  role: Role;
  /** The standard Prisma migration folders. */
  migrationsDir: string;
  /** Told, in calm sentences without personal data, when the embedded server goes down and comes back, or another one keeps us waiting. */
  log?: (line: string) => void;
  /** The most connections that `db` may open (10). */
  connections?: number;
}

/** The open database. */
export interface Store {
  db: Database;
  /** For what connects by itself, e.g. the queue. May hold a password: never log it. */
  url: string;
  /** `attached`: the embedded server was running already. */
  how: 'started' | 'attached' | 'external';
  /** The migrations that this start applied. */
  applied: string[];
  /**
   * Subscribes to a channel of `NOTIFY`. After a lost connection `onReconnect` is called once it is back: notices in
   * between are lost, so read again what they are about. Rejects when the database is down.
   */
  listen: Listen;
  /** Closes all connections; the last process to leave stops the embedded server. May be called twice. */
  close(): Promise<void>;
}

/** A database in a container often starts at the same time as the server. A person at the command line should not wait. */
const PATIENCE_MS: Record<Role, number> = { server: 20_000, tool: 0 };

interface Source {
  url: string;
  how: Store['how'];
  close(): Promise<unknown>;
}

async function openSource({ dataDir, databaseUrl, role, log }: StoreOptions): Promise<Source> {
  if (!databaseUrl) return openEmbedded({ dataDir, role, log });
  await checkExternal(databaseUrl, PATIENCE_MS[role], log);
  return { url: databaseUrl, how: 'external', close: async () => {} };
}

async function closeAll(parts: { close(): Promise<unknown> }[]): Promise<void> {
  for (const part of parts) await part.close();
}

/**
 * Opens the database: starts or finds the embedded server (or checks `databaseUrl`), applies migrations, connects.
 * Throws a `StoreError` whose message tells the person what to do.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const source = await openSource(options);
  const { url, how } = source;
  try {
    const applied = await migrate(url, options.migrationsDir);
    const connected = connectDatabase(url, options.connections);
    const listener = new Listener(url);
    let closing: Promise<void> | undefined;
    return {
      db: connected.db,
      url,
      how,
      applied,
      listen: (channel, onNotice, onReconnect) => listener.listen(channel, onNotice, onReconnect),
      close() {
        closing ??= closeAll([listener, connected, source]);
        return closing;
      },
    };
  } catch (error) {
    await source.close();
    throw error;
  }
}
