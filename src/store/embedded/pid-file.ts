import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What a running server, or one that died, wrote down about itself. */
export interface PidFile {
  pid: number;
  port: number | undefined;
}

const NAME = 'postmaster.pid';

/** Undefined when no server runs on this cluster and none left the file behind. */
export function readPidFile(cluster: string): PidFile | undefined {
  let lines: string[];
  try {
    lines = fs.readFileSync(path.join(cluster, NAME), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]) || undefined } : undefined;
}

/** Does this process exist? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function commandLine(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const [file, ...args] =
      process.platform === 'win32'
        ? ['tasklist', '/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']
        : ['ps', '-ww', '-o', 'command=', '-p', `${pid}`];
    return execFileSync(file as string, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
  } catch {
    return undefined;
  }
}

/**
 * Is this process the server of this cluster? A number in a file left by a dead server may by now belong to a
 * stranger (in a container it always does). Undefined when the system does not tell.
 */
function isServer(pid: number, cluster: string): boolean | undefined {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  if (command === undefined) return isAlive(pid) ? undefined : false;
  // tasklist names the program only
  return command.includes('postgres') && (process.platform === 'win32' || command.includes(cluster));
}

/** The number of the running server of this cluster. */
export function runningServer(cluster: string): number | undefined {
  const file = readPidFile(cluster);
  return file && isServer(file.pid, cluster) ? file.pid : undefined;
}

/** PostgreSQL refuses to start while the number in its file belongs to any living process: drop a stranger's. */
export function dropStalePidFile(cluster: string): void {
  const file = readPidFile(cluster);
  if (file && isServer(file.pid, cluster) === false) fs.rmSync(path.join(cluster, NAME), { force: true });
}
