import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import fs from 'node:fs';
import { program } from './binaries.ts';
import { childEnvironment } from './environment.ts';
import { openLogFile } from './log-file.ts';
import { runAs } from './owner.ts';
import type { Server } from './server.ts';

/** For one organisation on one small machine. */
const SETTINGS = {
  shared_buffers: '32MB',
  max_connections: '60',
  max_wal_size: '512MB',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // statements and the rows they fail on hold what people wrote: none of it goes to the log
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** A start that was tried: `failure` tells, once it is known, what the server said. */
export interface Launch {
  failure(): string | undefined;
}

function commandOf(server: Server, settings: string[]): [string, string[]] {
  const { cluster, native, launcher } = server;
  if (launcher === 'postgres') return [program(native, 'postgres'), ['-D', cluster, ...settings.flatMap(one => ['-c', one])]];
  // no value has a blank on this way: sockets, whose folder may have one, are started directly
  const options = settings.map(one => `-c ${one}`).join(' ');
  return [program(native, 'pg_ctl'), ['start', '-D', cluster, '-w', '-t', '60', '-o', options]];
}

function watch(child: ChildProcess, said: () => string): Launch {
  let end: string | undefined;
  child.on('error', error => {
    end = error.message;
  });
  child.on('exit', (code, signal) => {
    // pg_ctl leaves with 0 when the server runs
    if (code !== 0) end = `it ended with ${signal ?? code}`;
  });
  child.unref();
  return { failure: () => end && (said() || end) };
}

/** Starts the server apart from us: it outlives this process when that is killed, and Ctrl-C does not reach it. */
export async function launch(server: Server): Promise<Launch> {
  const settings = { ...SETTINGS, ...(await server.transport.settings()), ...server.settings };
  const [file, args] = commandOf(
    server,
    Object.entries(settings).map(([name, value]) => `${name}=${value}`),
  );
  const log = openLogFile(server.home);
  const options: SpawnOptions = {
    ...runAs(server.home.owner),
    cwd: server.home.path,
    env: childEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
    windowsHide: true,
  };
  try {
    return watch(spawn(file, args, options), log.since);
  } finally {
    fs.closeSync(log.fd);
  }
}
