import type { Channel } from '../../bots/channel.ts';
import { createApp } from '../http/app.ts';
import { healthRoutes } from '../http/health.ts';
import { createMetrics } from '../http/metrics.ts';
import { webhookRoutes } from '../http/webhooks.ts';
import { createPgBossJobs } from '../jobs/pg-boss-jobs.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { announce, createLive, type Live } from '../live/index.ts';
import type { Settings } from '../settings.ts';
import { openStore, type Store } from '../store/index.ts';
import { appSecret } from './app-secret.ts';
import { createAssistant } from './assistant.ts';
import { createChannels } from './channels.ts';
import { addressOf, closeServer, listen } from './listen.ts';
import type { Logger } from './logger.ts';
import { migrationsFolder } from './migrations.ts';
import { openOrganisation } from './organisation.ts';
import { startPolling } from './polling.ts';
import { checkSameSecret } from './same-secret.ts';
import { startTalk } from './talk.ts';
import { startWarmUp } from './warm-up.ts';
import { websiteRoutes } from './website.ts';

export interface RunningServer {
  address: string;
  database: Store['how'];
  migrations: number;
  sampleImported: boolean;
  organisation: string;
  entries: number;
  channels: Channel[];
  stop(): Promise<void>;
}

/** Builds everything and starts it, in the order in which the parts need each other; stops it in the reverse order. */
export async function startServer(settings: Settings, log: Logger): Promise<RunningServer> {
  const closers: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of closers.reverse().splice(0))
      await close().catch(error => log.error({ error: (error as Error).name }, 'a part did not stop cleanly'));
  };
  try {
    return { ...(await build(settings, log, closer => closers.push(closer))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Closer = (close: () => Promise<unknown>) => void;

async function build(settings: Settings, log: Logger, onStop: Closer): Promise<Omit<RunningServer, 'stop'>> {
  const { dataDir, databaseUrl } = settings;
  const toLog = (line: string) => log.info({ part: 'database' }, line);
  const store = await openStore({ dataDir, databaseUrl, role: 'server', migrationsDir: migrationsFolder, log: toLog });
  onStop(() => store.close());
  const { knowledge, sampleImported, close } = await openOrganisation(store);
  onStop(close);
  const { channels, server } = await open({ settings, log, store, knowledge, onStop });
  return {
    address: addressOf(server, settings),
    database: store.how,
    migrations: store.applied.length,
    sampleImported,
    organisation: knowledge.organisation.name,
    entries: knowledge.entries().length,
    channels,
  };
}

interface Parts {
  settings: Settings;
  log: Logger;
  store: Store;
  knowledge: Knowledge;
  onStop: Closer;
}

/** Everything between the stored rows and the outside. */
async function open({ settings, log, store, knowledge, onStop }: Parts) {
  const { db, url } = store;
  const live = await openLive(store);
  onStop(() => live.close());
  const assistant = createAssistant(knowledge);
  const channels = createChannels(settings, (address, what) => announce(db, address.conversation, what));
  const jobs = createPgBossJobs({ url, db, onError: error => log.warn({ error: error.name }, 'the queue had a fault') });
  const metrics = createMetrics(() => jobs.open());
  const secret = settings.appSecret ?? appSecret(settings.dataDir);
  await checkSameSecret(db, secret, log);
  const warmUp = startWarmUp(assistant.prepare(), log);
  onStop(() => warmUp.stop());
  const talk = await startTalk({ db, jobs, log, metrics, channels, assistant, secret, ready: () => warmUp.ready() });
  onStop(() => talk.stop());
  const closing = new AbortController();
  const app = createApp({
    log,
    metrics,
    routes: [
      healthRoutes({ checks: { database: () => db.$queryRaw`SELECT 1`, queue: () => jobs.check() }, metrics }),
      ...(await websiteRoutes({
        db,
        live,
        log,
        knowledge,
        texts: assistant.texts,
        channel: websiteOf(channels),
        trustProxy: settings.trustProxy,
        closing: closing.signal,
        accept: talk.receive,
        onUnknown: count => metrics.unknown.inc({ channel: 'webchat' }, count),
      })),
      webhookRoutes({ channels: channels.filter(({ name }) => name !== 'webchat'), receive: talk.receive, metrics }),
    ],
  });
  const server = await listen(app.fetch, settings);
  onStop(() => {
    closing.abort();
    return closeServer(server);
  });
  for (const channel of polled(channels, settings)) {
    const polling = startPolling(channel, talk.receive, log);
    onStop(() => polling.stop());
  }
  return { channels, server };
}

function openLive(store: Store): Promise<Live> {
  return createLive(async (...given) => {
    const subscription = await store.listen(...given);
    return () => subscription.close();
  });
}

function websiteOf(channels: Channel[]): Channel {
  const website = channels.find(({ name }) => name === 'webchat');
  if (!website) throw new Error('the website chat is always on');
  return website;
}

/** Channels that fetch their messages, for those without a public address. */
function polled(channels: Channel[], { telegram }: Settings): Channel[] {
  return channels.filter(({ name }) => name === 'telegram' && telegram?.mode === 'polling');
}
