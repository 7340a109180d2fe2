import { readSettings, type Settings } from '../settings.ts';
import { openStore, type Store } from '../store/index.ts';
import { migrationsFolder } from '../wire/migrations.ts';
import { beforeLeaving } from './leave.ts';

/** Opens the database beside a server that may be running. It is closed well too when the command is ended from outside. */
export async function openToolStore({ dataDir, databaseUrl }: Settings): Promise<Store> {
  let opening: Promise<Store> | undefined;
  // Before anything is begun: what is half open is closed too.
  const closed = beforeLeaving(async () => (await opening)?.close());
  try {
    opening = openStore({ dataDir, databaseUrl, role: 'tool', migrationsDir: migrationsFolder });
    const store = await opening;
    return { ...store, close: () => store.close().finally(closed) };
  } catch (error) {
    closed();
    throw error;
  }
}

/** Opens the database, works with it, and closes it whatever happens. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openToolStore(readSettings(process.env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
