import { existsSync } from 'node:fs';
import { readSettings, SettingsError } from '../settings.ts';
import { StoreError } from '../store/index.ts';
import { createLogger } from './logger.ts';
import { type RunningServer, startServer } from './server.ts';

/** Everything must be over by then, whatever hangs. */
const patienceMs = 9_500;

/** Starts Houvast for the person at the terminal, and stops it on Ctrl-C. Ends the process with 1 when it cannot start. */
export async function start(): Promise<void> {
  // A terminal that was closed must not end the program before its database is stopped.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
  try {
    await run();
  } catch (error) {
    process.stderr.write(`Houvast cannot start: ${reason(error)}\n`);
    process.exit(1);
  }
}

async function run(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const settings = readSettings(process.env);
  const log = createLogger(settings.logLevel);
  const started = performance.now();
  const starting = startServer(settings, log);
  const stopping = stopOnSignal(starting);
  const server = await starting;
  if (!stopping.aborted) announce(server, settings.ignored, Math.round(performance.now() - started));
}

/** A few calm lines for the person who typed `npm start`. */
function announce(server: RunningServer, ignored: string[], ms: number): void {
  const database = { started: 'started', attached: 'was still running', external: 'connected' }[server.database];
  const lines = [
    `Houvast is ready (${(ms / 1000).toFixed(1)} s).`,
    '',
    `  Database      ${database}${server.migrations > 0 ? `, ${server.migrations} migration${server.migrations > 1 ? 's' : ''} applied` : ''}`,
    `  Organisation  ${server.organisation}, ${server.entries} entries${server.sampleImported ? ' (sample data: replace it with `npm run houvast -- import FOLDER`)' : ''}`,
    `  Channels      ${server.channels.map(channel => channel.name).join(', ')}`,
    `  Website chat  ${server.address}/`,
    ...(ignored.length > 0 ? ['', `  Not used by this version: ${ignored.join(', ')}`] : []),
    '',
    'Ctrl-C stops it.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Also while it starts: its database must not be left running. Tells whether it is stopping. */
function stopOnSignal(starting: Promise<RunningServer>): AbortSignal {
  const stopping = new AbortController();
  const stop = async () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(1), patienceMs).unref();
    process.stdout.write('Stopping: messages in hand are finished first.\n');
    // A start that fails ends the process by itself.
    await (await starting).stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop().catch(() => {}));
  return stopping.signal;
}

/** What people can mend, by the system's own codes. */
const mendable: Record<string, string> = {
  EADDRINUSE: 'the port is in use. Stop the other program, or set PORT to another number.',
  EADDRNOTAVAIL: 'HOST is no address of this machine. 127.0.0.1 is for this machine only, 0.0.0.0 for the network too.',
  ENOTFOUND: 'HOST is no address of this machine. 127.0.0.1 is for this machine only, 0.0.0.0 for the network too.',
  EACCES: 'a file or the port may not be used by this user. Give the user rights to it, or set DATA_DIR or PORT to another.',
  '42501': 'the database user may not do what Houvast needs. Make it the owner of the database.',
  ENOSPC: 'the disk is full. Make room and start again.',
};

/** One sentence for what people can mend; the stack for what is our fault. */
function reason(error: unknown): string {
  if (error instanceof SettingsError || error instanceof StoreError) return error.message;
  const { code, path, port } = error as NodeJS.ErrnoException & { port?: number };
  const sentence = mendable[code ?? ''];
  const where = path ?? port;
  if (sentence) return where === undefined ? sentence : `${sentence} (${where})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
