import { readSettings, type Settings } from '../../settings.ts';
import { openStore } from '../../store/index.ts';
import { createChannels } from '../../wire/channels.ts';
import { migrationsFolder } from '../../wire/migrations.ts';
import { checkDatabase } from './database.ts';
import { checkKnowledge } from './knowledge.ts';

/** One thing that was looked at. */
export interface Finding {
  state: 'fine' | 'look' | 'wrong';
  what: string;
  /** What to do about it. */
  cure?: string;
}

/** Looks at everything, one after the other; what cannot be looked at because something before it is wrong is left out. */
export async function* checkups(): AsyncGenerator<Finding> {
  yield { state: 'fine', what: `Node ${process.versions.node}` };
  const settings = configuration();
  if (!('settings' in settings)) return yield settings;
  yield { state: 'fine', what: 'Configuration: every value can be used' };
  for (const name of settings.settings.ignored)
    yield {
      state: 'look',
      what: `${name} is set, but this version has no use for it`,
      cure: 'Take it out, or read CHANGELOG.md.',
    };
  yield* stored(settings.settings);
  for (const channel of createChannels(settings.settings, async () => {})) {
    const { ok, summary } = await channel.check();
    yield { state: ok ? 'fine' : 'wrong', what: `Channel ${channel.name}: ${summary}` };
  }
  if (!settings.settings.telegram)
    yield { state: 'look', what: 'Channel telegram: off', cure: 'docs/channels/telegram.md tells how to connect it.' };
}

function configuration(): { settings: Settings } | Finding {
  try {
    return { settings: readSettings(process.env) };
  } catch (error) {
    return {
      state: 'wrong',
      what: `Configuration: ${(error as Error).message}`,
      cure: 'Mend it in .env or in the environment; .env.example lists all.',
    };
  }
}

async function* stored({ dataDir, databaseUrl }: Settings): AsyncGenerator<Finding> {
  let store: Awaited<ReturnType<typeof openStore>>;
  try {
    store = await openStore({ dataDir, databaseUrl, role: 'tool', migrationsDir: migrationsFolder });
  } catch (error) {
    return yield { state: 'wrong', what: `Database: ${(error as Error).message}` };
  }
  try {
    yield* checkDatabase(store);
    yield* checkKnowledge(store.db);
  } finally {
    await store.close();
  }
}
