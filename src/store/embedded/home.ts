import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { StoreError } from '../error.ts';
import { closedFolder, type Owner, serverOwner } from './owner.ts';
import { makeDataFolder, privateFolder } from './private-folder.ts';

/** The folder that holds everything of one embedded server, and the user it runs as. */
export interface Home {
  /** A real path. */
  path: string;
  owner: Owner | undefined;
}

/** PostgreSQL's own data folder. */
export function clusterFolder(home: Home): string {
  return path.join(home.path, 'cluster');
}

/** Twelve characters that stand for a longer text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function readLine(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file that is complete or not there; when two processes try, one wins and both read the same. */
export function writeOnce(file: string, content: string, owner?: Owner): string {
  const temporary = `${file}.${randomUUID()}`;
  fs.writeFileSync(temporary, content, { mode: 0o600, flag: 'wx' });
  if (owner) fs.chownSync(temporary, owner.uid, owner.gid);
  try {
    fs.linkSync(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(temporary, { force: true });
  }
  return fs.readFileSync(file, 'utf8').trim();
}

/** The home outside belongs to one data folder. One that moved takes it along; a copy would share it, and is refused. */
function claim(home: string, dataDir: string, pointer: string): void {
  const file = path.join(home, 'data-folder');
  const claimed = readLine(file);
  if (claimed === dataDir) return;
  if (claimed && fs.existsSync(path.join(claimed, path.basename(pointer)))) {
    throw new StoreError(
      'folder',
      `${dataDir} is a copy of ${claimed}, and both would use one database. Remove ${pointer} to begin with an empty one.`,
    );
  }
  fs.writeFileSync(file, dataDir, { mode: 0o600 });
}

/** Root below a closed folder: the server's user cannot come in, so the database stands elsewhere and a file says where. */
function homeOutside(dataDir: string, outside: string): Home {
  const pointer = path.join(dataDir, 'database-folder');
  const wanted = path.join(outside, shortHash(dataDir + randomUUID()));
  const home = writeOnce(pointer, wanted);
  fs.mkdirSync(outside, { recursive: true, mode: 0o755 });
  const owner = serverOwner(home);
  privateFolder(home, owner);
  claim(home, dataDir, pointer);
  return { path: fs.realpathSync(home), owner };
}

/**
 * Finds or makes the server's private folder: `postgres` in the data folder, or one under `outside` when the
 * server's user could not reach it there.
 */
export function openHome(data: string, outside: string): Home {
  const dataDir = makeDataFolder(data);
  const inside = path.join(dataDir, 'postgres');
  const owner = serverOwner(inside);
  const closed = closedFolder(dataDir, owner);
  const away = fs.existsSync(path.join(dataDir, 'database-folder'));
  if (!away && !closed) return { path: privateFolder(inside, owner), owner };
  if (closed && fs.existsSync(clusterFolder({ path: inside, owner }))) {
    throw new StoreError(
      'folder',
      `The database in ${inside} cannot be reached by its user, because ${closed} is closed. Open it with: chmod o+x '${closed}'`,
    );
  }
  return homeOutside(dataDir, outside);
}
