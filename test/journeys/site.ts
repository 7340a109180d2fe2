import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import type { Address } from '../../bots/channel.ts';
import { createWebchatChannel, webchatAddress } from '../../bots/webchat/index.ts';
import { createDedupeKey, createReceive, createTurns, startSweep, stillOpen } from '../../src/conversation/index.ts';
import { createSiteRoutes } from '../../src/http/site.ts';
import { createWebchatRoutes } from '../../src/http/webchat.ts';
import { createClientOf } from '../../src/http/webchat-client.ts';
import type { Limits } from '../../src/http/webchat-limits.ts';
import { createPgBossJobs } from '../../src/jobs/pg-boss-jobs.ts';
import { announce, createLive, followThread } from '../../src/live/index.ts';
import { createDeliver } from '../../src/outbox/deliver.ts';
import { Listener } from '../../src/store/listen.ts';
import { createTexts } from '../../src/text/index.ts';
import { testDatabase } from '../database.ts';
import { takeScriptedTurn } from './scripted-assistant.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const built = path.join(import.meta.dirname, '../../dist/widget');
const account = 'website';

const organisation = (language: string) => ({
  name: 'vzw PIN',
  about: { text: language === 'fr' ? 'Une maison ouverte.' : 'Een open huis.', language: language === 'fr' ? 'fr' : 'nl' },
  defaultLanguage: 'nl',
  phones: ['112', '1712'],
  sample: true,
});

/** The website chat on a port of its own: the real inbox, queue and outbox on a real database, with a scripted assistant. */
export async function startSite(limits: Partial<Limits> = {}) {
  const { db, url } = await testDatabase();
  const listener = new Listener(url);
  const live = await createLive(async (...given) => {
    const subscription = await listener.listen(...given);
    return () => subscription.close();
  });
  const channel = createWebchatChannel({ account, publish: (address, what) => announce(db, address.conversation, what) });
  const jobs = createPgBossJobs({ url, db, onError: () => {} });
  const node = crypto.randomUUID();
  const texts = createTexts();
  const tellPages = ({ conversation }: Address) => void announce(db, conversation).catch(() => {});
  const accept = createReceive({
    db,
    jobs,
    dedupeKey: await createDedupeKey('a secret of the tests'),
    onStored: ({ address }) => tellPages(address),
  });
  const capabilitiesOf = () => channel.capabilities;
  const apologise = () => takeScriptedTurn(null, { items: [{ kind: 'text', text: 'sorry' }], now: 0, subscribed: false });
  const turns = createTurns({ db, jobs, log: quiet, texts, takeTurn: takeScriptedTurn, apologise, capabilitiesOf });
  const deliver = createDeliver({ db, jobs, log: quiet, node, channelOf: () => channel });
  await jobs.start({ read: turns, send: deliver }, conversations => stillOpen(db, conversations));
  const sweep = startSweep({ db, jobs, log: quiet, node });

  const app = new Hono();
  const routes = createWebchatRoutes({
    channel,
    texts,
    organisation,
    log: quiet,
    accept,
    limits,
    addressOf: session => webchatAddress(account, session),
    follow: (address, after, signal) =>
      followThread({ db, live, account, address: address.conversation, after, signal, idleMs: 1000 }),
    clientOf: createClientOf({ trustProxy: false, socketAddress: context => getConnInfo(context).remote.address }),
  });
  app.route('/', routes);
  app.route('/', createSiteRoutes({ texts, organisation, file: readBuilt }));
  app.onError((_, context) => context.json({ error: 'unavailable' }, 503));
  let server = await listen(app, 0);
  const port = (server.address() as { port: number }).port;

  return {
    db,
    live,
    url: `http://127.0.0.1:${port}`,
    /** The server is away for a moment, as when it is updated: connections are cut, and new ones refused. */
    stop: () => shut(server),
    async startAgain() {
      server = await listen(app, port);
    },
    async close() {
      await shut(server).catch(() => {});
      await jobs.stop(2000);
      await sweep.stop();
      await live.close();
      await listener.close();
    },
  };
}

async function readBuilt(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return readFile(path.join(built, name)).then(
    bytes => new Uint8Array(bytes),
    () => undefined,
  );
}

function listen(app: Hono, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(server));
    server.once('error', reject);
  });
}

function shut(server: ServerType): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    (server as Server).closeAllConnections();
  });
}
