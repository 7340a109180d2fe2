import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { runningServer } from '../../src/store/embedded/pid-file.ts';

/** A folder for one test. Root's server runs as another user and must come in, and temporary folders are closed. */
export function temporaryFolder(mode = 0o711): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'houvast-embedded-'));
  fs.chmodSync(folder, mode);
  onTestFinished(() => {
    for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const server = name.endsWith('postmaster.pid') && runningServer(path.dirname(path.join(folder, name)));
      if (server) process.kill(server, 'SIGQUIT');
    }
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  return folder;
}

export interface Program {
  process: ChildProcess;
  /** The line it printed when it was ready, or why it was not. */
  ready: { how?: string; url: string; home: string; pid: number; error?: string };
  /** Closes it well: was it the last one? */
  close(): Promise<boolean>;
  kill(): Promise<void>;
}

/** Starts `program.ts` and waits for its first line. */
export async function startProgram(
  dataDir: string,
  role: 'server' | 'tool' = 'tool',
  options: object = {},
  user: { uid?: number; gid?: number } = {},
): Promise<Program> {
  const file = path.join(import.meta.dirname, 'program.ts');
  const child = spawn(process.execPath, [file, dataDir, role, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...user,
  });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => JSON.parse((await lines.next()).value ?? '{"error":"it printed nothing"}');
  return {
    process: child,
    ready: await nextLine(),
    async close() {
      child.stdin.end();
      const { last } = await nextLine();
      await ended;
      return last;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs one statement and gives its rows. */
export async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Repeats `probe` until it gives something, or throws its last error. */
export async function eventually<T>(probe: () => T | Promise<T>, ms = 10_000): Promise<NonNullable<T>> {
  const deadline = performance.now() + ms;
  for (let last: unknown; ; ) {
    try {
      const found = await probe();
      if (found) return found as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) throw last ?? new Error('it did not happen in time');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
