import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** As in package.json: a small heap, for small machines. */
const flags = ['--max-semi-space-size=8', '--max-old-space-size=320'];

/** A Houvast of its own process, as `npm start` runs it. */
export interface ServerProcess {
  address: string;
  /** Milliseconds from the start of the process to "ready". */
  readyMs: number;
  pid: number;
  output(): string;
  /** kill -9. */
  kill(): Promise<void>;
  /** SIGTERM; returns the exit code. */
  stop(): Promise<number | null>;
}

/** Starts a server and waits until it says its address. Throws what it said when it ends before. */
export async function startServerProcess(env: Record<string, string>, program = 'src/main.ts'): Promise<ServerProcess> {
  const begun = performance.now();
  const { PATH, HOME, TMPDIR = '/tmp' } = process.env;
  const child = spawn(process.execPath, [...flags, program], {
    cwd: root,
    env: { PATH, HOME, TMPDIR, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout?.on('data', data => (said += data));
  child.stderr?.on('data', data => (said += data));
  const address = await addressOf(child, () => said);
  const ended = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
    return child.exitCode;
  };
  const kill = ended('SIGKILL');
  return {
    address,
    readyMs: performance.now() - begun,
    pid: child.pid ?? 0,
    output: () => said,
    kill: async () => void (await kill()),
    stop: ended('SIGTERM'),
  };
}

async function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    const found = /Website chat +(http:\S+?)\/?\s/.exec(said())?.[1];
    if (found) return found;
    if (child.exitCode !== null) throw new Error(`the server ended: ${said()}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  child.kill('SIGKILL');
  throw new Error(`the server was not ready in a minute: ${said()}`);
}

/** A port that is free now, for a server that must come back on the same one. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return String(port);
}
