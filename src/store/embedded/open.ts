import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { StoreError } from '../error.ts';
import { dropOldCopies, openBinaries } from './binaries.ts';
import { makeCluster } from './cluster.ts';
import { isLast, openGuard, type Role } from './guard.ts';
import { clusterFolder, openHome } from './home.ts';
import { keepAlive } from './keep-alive.ts';
import { runningServer } from './pid-file.ts';
import { answers } from './ping.ts';
import type { Server } from './server.ts';
import { ensureRunning } from './start.ts';
import { startError } from './start-error.ts';
import { stopServer } from './stop.ts';
import { loopbackTransport, socketTransport } from './transport.ts';

export interface EmbeddedOptions {
  dataDir: string;
  role: Role;
  /** Told when the server goes down and comes back. */
  log?: (line: string) => void;
  /** Default: a Unix socket where there are such things. */
  transport?: 'socket' | 'loopback';
  launcher?: Server['launcher'];
  /** PostgreSQL settings that differ from ours. */
  settings?: Record<string, string>;
  /** Where root's database goes when its user cannot reach the data folder. */
  outside?: string;
}

/** A PostgreSQL server that Houvast runs itself. */
export interface EmbeddedDatabase {
  /** Stays the same as long as this process lives. May hold a password: never log it. */
  url: string;
  how: 'started' | 'attached';
  /** The server's private folder. */
  home: string;
  /** The server's process number; undefined while it is down. */
  pid(): number | undefined;
  /** Leaves the server, and stops it if nobody else uses it: then true. */
  close(): Promise<boolean>;
}

const windows = process.platform === 'win32';
const OUTSIDE = '/var/lib/houvast';
const JOIN_ATTEMPTS = 20;
const LATE_MS = 3000;

async function prepare(options: EmbeddedOptions): Promise<Server> {
  const home = openHome(options.dataDir, options.outside ?? OUTSIDE);
  const native = openBinaries(home);
  const kind = options.transport ?? (windows ? 'loopback' : 'socket');
  const transport = kind === 'loopback' ? loopbackTransport(home) : socketTransport(home);
  await makeCluster(home, native, transport.initArguments);
  const launcher = options.launcher ?? (windows ? 'pg_ctl' : 'postgres');
  return { home, native, transport, launcher, cluster: clusterFolder(home), settings: options.settings ?? {} };
}

/** Starts or finds the server and takes our place at it. Tried again when the last one to leave stops it under our hands. */
async function join(server: Server, options: EmbeddedOptions, signal?: AbortSignal) {
  for (let attempt = 1; ; attempt++) {
    const how = await ensureRunning(server, signal);
    try {
      return { how, guard: await openGuard(server.transport.url() ?? '', options.role, options.dataDir) };
    } catch (error) {
      if (error instanceof StoreError || attempt === JOIN_ATTEMPTS) throw error;
      await sleep(50, undefined, { signal });
    }
  }
}

/** Closed in the middle of a restart: the server may come up without anybody who would stop it. */
async function lateGuard(server: Server): Promise<pg.Client | undefined> {
  const deadline = performance.now() + LATE_MS;
  while (runningServer(server.cluster) !== undefined && performance.now() < deadline) {
    if (await answers(server)) return openGuard(server.transport.url() ?? '', 'tool', '').catch(() => undefined);
    await sleep(25);
  }
  return undefined;
}

async function leave(server: Server, held: pg.Client | undefined): Promise<boolean> {
  const guard = held ?? (await lateGuard(server));
  if (!guard) return false;
  const last = await isLast(guard);
  if (last) await stopServer(server);
  await guard.end().catch(() => {});
  return last;
}

async function begin(options: EmbeddedOptions) {
  try {
    const server = await prepare(options);
    return { server, ...(await join(server, options)) };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw startError({ path: options.dataDir }, (error as Error).message, error);
  }
}

/**
 * Opens the embedded database of a data folder: makes it at the first start, uses a server that runs already, and
 * brings the server back when it goes down. Throws a `StoreError` with one sentence when it cannot, and when a second
 * `server` wants the same folder.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { server, how, guard } = await begin(options);
  if (how === 'started') dropOldCopies(server.home, server.native);
  server.transport.keep();
  const reopen = async (signal: AbortSignal) => (await join(server, options, signal)).guard;
  const watch = keepAlive(guard, reopen, options.log ?? (() => {}));
  let closing: Promise<boolean> | undefined;
  return {
    url: server.transport.url() ?? '',
    how,
    home: server.home.path,
    pid: () => runningServer(server.cluster),
    close() {
      closing ??= watch.stop().then(current => leave(server, current));
      return closing;
    },
  };
}
