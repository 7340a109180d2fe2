import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { program } from './binaries.ts';
import { childEnvironment } from './environment.ts';
import { clusterFolder, type Home } from './home.ts';
import { runAs } from './owner.ts';
import { startError } from './start-error.ts';

const HOUR = 3_600_000;
const INIT = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'];

function exists(cluster: string): boolean {
  return fs.existsSync(path.join(cluster, 'PG_VERSION'));
}

/** What interrupted first starts left; a young one may still be at work. */
function dropUnfinished(home: Home): void {
  for (const name of fs.readdirSync(home.path).filter(entry => entry.startsWith('cluster.new-'))) {
    const dir = path.join(home.path, name);
    const stat = fs.statSync(dir, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > HOUR) fs.rmSync(dir, { recursive: true, force: true });
  }
}

/** Makes PostgreSQL's data folder if there is none: under another name first, so that it is complete or not there. */
export async function makeCluster(home: Home, native: string, signIn: string[]): Promise<void> {
  const cluster = clusterFolder(home);
  if (exists(cluster)) return;
  dropUnfinished(home);
  const unfinished = `${cluster}.new-${randomUUID().slice(0, 8)}`;
  try {
    await promisify(execFile)(program(native, 'initdb'), ['-D', unfinished, ...signIn, ...INIT], {
      ...runAs(home.owner),
      cwd: home.path,
      env: childEnvironment(),
      windowsHide: true,
    });
    fs.renameSync(unfinished, cluster);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    // another process was first
    if (!exists(cluster)) throw startError(home, (error as { stderr?: string }).stderr || String(error), error);
  }
}
