import { type ServerType, serve } from '@hono/node-server';
import type { Channel } from '../../bots/channel.ts';
import { createDedupeKey, createReceive, createTurns, startSweep, stillOpen } from '../conversation/index.ts';
import { createApp } from '../http/app.ts';
import { healthRoutes } from '../http/health.ts';
import { createMetrics } from '../http/metrics.ts';
import { webhookRoutes } from '../http/webhooks.ts';
import { createPgBossJobs } from '../jobs/pg-boss-jobs.ts';
import { followKnowledge } from '../knowledge/follow.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { announce, createLive } from '../live/index.ts';
import { createDeliver } from '../outbox/deliver.ts';
import type { Settings } from '../settings.ts';
import { openStore, type Store } from '../store/index.ts';
import { createKnowledgeStore } from '../store/knowledge.ts';
import { appSecret } from './app-secret.ts';
import { createAssistant } from './assistant.ts';
import { channelFinder, createChannels, plainText } from './channels.ts';
import { importSample } from './knowledge.ts';
import type { Logger } from './logger.ts';
import { migrationsFolder } from './migrations.ts';
import { startPolling } from './polling.ts';
import { websiteRoutes } from './website.ts';

/** How long messages in hand may take when the server stops. The database needs a part of the ten seconds too. */
const stopMs = 6_000;

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

async function build(
  settings: Settings,
  log: Logger,
  onStop: (close: () => Promise<unknown>) => void,
): Promise<Omit<RunningServer, 'stop'>> {
  const store = await openStore({
    dataDir: settings.dataDir,
    databaseUrl: settings.databaseUrl,
    role: 'server',
    migrationsDir: migrationsFolder,
    log: line => log.info({ part: 'database' }, line),
  });
  onStop(() => store.close());
  const { db } = store;
  const knowledgeStore = createKnowledgeStore(db);
  const sampleImported = await importSample(knowledgeStore);
  const knowledge = await loadKnowledge(knowledgeStore);
  if (!knowledge) throw new Error('the database holds entries but no organisation: import a knowledge file');
  const following = await followKnowledge(knowledgeStore, knowledge, {
    listen: (onNotice, onReconnect) => store.listen('houvast_knowledge', onNotice, onReconnect),
  });
  onStop(() => following.close());
  const { dialogue, texts } = createAssistant(knowledge);

  const live = await createLive(async (...given) => {
    const subscription = await store.listen(...given);
    return () => subscription.close();
  });
  onStop(() => live.close());
  const channels = createChannels(settings, (address, what) => announce(db, address.conversation, what));
  const channelOf = channelFinder(channels);
  const jobs = createPgBossJobs({
    url: store.url,
    db,
    onError: error => log.warn({ error: error.name }, 'the queue had a fault'),
  });
  const metrics = createMetrics(() => jobs.open());
  const node = crypto.randomUUID();

  const receive = createReceive({
    db,
    jobs,
    dedupeKey: await createDedupeKey(settings.appSecret ?? appSecret(settings.dataDir)),
    onStored: ({ kind, address }) => {
      metrics.received.inc({ channel: address.channel, kind });
      // A second tab shows what was written in the first.
      if (address.channel === 'webchat') void announce(db, address.conversation).catch(() => {});
    },
  });
  const turns = createTurns({
    db,
    jobs,
    log,
    texts,
    takeTurn: dialogue.takeTurn,
    apologise: dialogue.apologise,
    capabilitiesOf: address => channelOf(address)?.capabilities ?? plainText,
    onWaiting: address =>
      void channelOf(address)
        ?.typing?.(address)
        .catch(() => {}),
    onTurn: (turn, address) => metrics.turns.inc({ channel: address.channel, kind: turn.kind, language: turn.language }),
  });
  const deliver = createDeliver({
    db,
    jobs,
    log,
    node,
    channelOf,
    onAttempt: (channel, outcome) => metrics.deliveries.inc({ channel, outcome }),
  });
  const sweep = startSweep({ db, jobs, log, node });
  onStop(() => sweep.stop());
  await jobs.start(
    async conversation => {
      await turns(conversation);
      await deliver(conversation);
    },
    conversations => stillOpen(db, conversations),
  );
  onStop(() => jobs.stop(stopMs));

  const closing = new AbortController();
  const website = await websiteRoutes({
    db,
    live,
    log,
    texts,
    knowledge,
    channel: need(channels.find(channel => channel.name === 'webchat')),
    trustProxy: settings.trustProxy,
    closing: closing.signal,
    accept: receive,
    onUnknown: count => metrics.unknown.inc({ channel: 'webchat' }, count),
  });
  const platforms = channels.filter(channel => channel.name !== 'webchat');
  const app = createApp({
    log,
    metrics,
    routes: [
      healthRoutes({ checks: { database: () => db.$queryRaw`SELECT 1`, queue: () => jobs.check() }, metrics }),
      website.chat,
      website.site,
      webhookRoutes({ channels: platforms, receive, metrics }),
    ],
  });
  const server = await listen(app.fetch, settings);
  onStop(() => {
    closing.abort();
    return closeServer(server);
  });
  for (const channel of channels) {
    if (channel.name !== 'telegram' || settings.telegram?.mode !== 'polling') continue;
    const polling = startPolling(channel, receive, log);
    onStop(() => polling.stop());
  }
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

function need(channel: Channel | undefined): Channel {
  if (!channel) throw new Error('the channel is off');
  return channel;
}

function listen(fetch: (request: Request) => Response | Promise<Response>, { port, host }: Settings): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server));
    server.once('error', reject);
  });
}

function addressOf(server: ServerType, { host }: Settings): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}

/** Open event streams would keep it open for ever: they are cut, and the browsers come back to the next server. */
function closeServer(server: ServerType): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 500);
  });
}
