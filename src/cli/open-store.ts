import { readSettings, type Settings } from '../settings.ts';
import { openStore, type Store } from '../store/index.ts';
import { migrationsFolder } from '../wire/migrations.ts';

/** Opens the database beside a server that may be running, works with it, and closes it whatever happens. */
export async function withStore<T>(work: (store: Store, settings: Settings) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const { dataDir, databaseUrl } = settings;
  const store = await openStore({ dataDir, databaseUrl, role: 'tool', migrationsDir: migrationsFolder });
  try {
    return await work(store, settings);
  } finally {
    await store.close();
  }
}
