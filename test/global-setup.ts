import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { withDatabase } from '../src/store/database-url.ts';
import { openEmbedded } from '../src/store/embedded/open.ts';
import { isAlive, runningServer } from '../src/store/embedded/pid-file.ts';
import { migrate } from '../src/store/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's own server, its database `postgres`. */
    serverUrl: string;
    /** The migrated database that every test file gets a copy of. */
    template: string;
  }
}

const PREFIX = 'houvast-test-';
const MIGRATIONS = path.join(import.meta.dirname, '../prisma/migrations');
/** Tests lose nothing that matters when the machine stops. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** Runs that were killed leave a server and a folder behind; the folder's name says whose they are. */
function dropLeftovers(): void {
  for (const name of fs.readdirSync(os.tmpdir()).filter(entry => entry.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    const stat = fs.statSync(folder, { throwIfNoEntry: false });
    const owner = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!stat || stat.uid !== process.getuid?.() || isAlive(owner)) continue;
    const server = runningServer(path.join(folder, 'data/postgres/cluster'));
    if (server) process.kill(server, 'SIGQUIT');
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** The server's user must come in when root runs the tests. */
function makeFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  fs.chmodSync(folder, 0o711);
  return folder;
}

async function makeTemplate(url: string): Promise<string> {
  const template = 'template_houvast';
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${template}`);
  await client.end();
  await migrate(withDatabase(url, template), MIGRATIONS);
  return template;
}

/** One server per run, in a folder of its own, with one migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  dropLeftovers();
  const folder = makeFolder();
  const server = await openEmbedded({
    dataDir: path.join(folder, 'data'),
    role: 'tool',
    settings: FAST,
    outside: path.join(folder, 'outside'),
  });
  project.provide('serverUrl', server.url);
  project.provide('template', await makeTemplate(server.url));
  return async () => {
    await server.close();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
}
