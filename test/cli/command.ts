import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { runningServer } from '../../src/store/embedded/pid-file.ts';

const program = path.join(import.meta.dirname, '../../src/cli/houvast.ts');

export interface Ended {
  code: number | null;
  stdout: string;
  /** Without the lines of progress: a busy machine shows some where another one shows none. */
  stderr: string;
  progress: string[];
}

/** The real command in a folder of its own, with a data folder of its own and nothing of our environment. */
export interface CommandLine {
  folder: string;
  dataDir: string;
  run(args: string[], options?: { env?: Record<string, string>; input?: string | Buffer }): Promise<Ended>;
  /** Starts it and leaves its input open. */
  start(args: string[], env?: Record<string, string>): Running;
}

export interface Running {
  process: ChildProcess;
  /** What it wrote so far. */
  said(): { stdout: string; stderr: string };
  ended: Promise<Ended>;
}

/** Removes everything when the file is through, also a database that a failed test left running. */
function temporaryFolder(dataIn: (folder: string) => string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'houvast-cli-'));
  // Root's database runs as another user and must come in.
  chmodSync(folder, 0o711);
  afterAll(() => {
    const server = runningServer(clusterOf(dataIn(folder)));
    if (server) process.kill(server, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  return folder;
}

const clusterOf = (dataDir: string) => path.join(dataDir, 'postgres', 'cluster');

/** Does the embedded database of this data folder run? */
export function databaseRuns(dataDir: string): boolean {
  return runningServer(clusterOf(dataDir)) !== undefined;
}

/** To be called at the top of a test file. */
export function commandLine(): CommandLine {
  const folder = temporaryFolder(made => path.join(made, 'data'));
  const dataDir = path.join(folder, 'data');
  const cwd = path.join(folder, 'here');
  mkdirSync(cwd);
  const { PATH, HOME, TMPDIR = '/tmp' } = process.env;
  const start = (args: string[], env: Record<string, string> = {}) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH, HOME, TMPDIR, DATA_DIR: dataDir, ...env } });
    return running(child);
  };
  return {
    folder: cwd,
    dataDir,
    start,
    async run(args, { env, input = '' } = {}) {
      const { process: child, ended } = start(args, env);
      // A command that needs no input may have ended before it was written.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
      return ended;
    },
  };
}

function running(child: ChildProcess): Running {
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  const said = () => ({ stdout: stdout(), stderr: stderr() });
  return { process: child, said, ended: once(child, 'close').then(([code]) => ({ code, ...withoutProgress(said()) })) };
}

const progress = /^.* … \d+ s\n/gm;

function withoutProgress({ stdout, stderr }: { stdout: string; stderr: string }): Omit<Ended, 'code'> {
  return { stdout, stderr: stderr.replace(progress, ''), progress: stderr.match(progress) ?? [] };
}

function collect(stream: Readable | null): () => string {
  const parts: Buffer[] = [];
  stream?.on('data', part => parts.push(part));
  return () => Buffer.concat(parts).toString();
}
