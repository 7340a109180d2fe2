import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { program } from './binaries.ts';
import { childEnvironment } from './environment.ts';
import { runAs } from './owner.ts';
import { readPidFile, runningServer } from './pid-file.ts';
import type { Server } from './server.ts';

const PATIENCE_MS = 8000;

async function requestStop(server: Server, pid: number): Promise<void> {
  if (server.launcher === 'postgres') {
    // SIGINT: PostgreSQL's fast shutdown
    process.kill(pid, 'SIGINT');
    return;
  }
  const options = { ...runAs(server.home.owner), cwd: server.home.path, env: childEnvironment(), windowsHide: true };
  await promisify(execFile)(program(server.native, 'pg_ctl'), ['stop', '-D', server.cluster, '-m', 'fast', '-W'], options);
}

/** Stops the server, if it runs, and waits some seconds for its end. Connections that are still open are closed by it. */
export async function stopServer(server: Server): Promise<void> {
  const pid = runningServer(server.cluster);
  if (pid === undefined) return;
  await requestStop(server, pid).catch(() => {});
  const deadline = performance.now() + PATIENCE_MS;
  while (readPidFile(server.cluster) && performance.now() < deadline) await sleep(20);
}
