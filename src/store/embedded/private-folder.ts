import fs from 'node:fs';
import path from 'node:path';
import { StoreError } from '../error.ts';
import { isRoot, type Owner } from './owner.ts';

/** Makes a folder whose parents keep the usual mode: a recursive mkdir would give its mode to every level. */
function makeFolder(dir: string, mode: number): boolean {
  fs.mkdirSync(path.dirname(dir), { recursive: true });
  try {
    fs.mkdirSync(dir, { mode });
    fs.chmodSync(dir, mode);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Makes the data folder if it is not there, and returns its real path. A new one is closed to others; root's can be
 * entered but not listed, because the database in it runs as another user. An existing one keeps its mode.
 */
export function makeDataFolder(dataDir: string): string {
  const dir = path.resolve(dataDir);
  try {
    makeFolder(dir, isRoot() ? 0o711 : 0o700);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StoreError(
      'folder',
      `The data folder ${dir} cannot be made (${code}). Set DATA_DIR to a folder you may write to.`,
      {
        cause: error,
      },
    );
  }
  if (!fs.statSync(dir).isDirectory()) {
    throw new StoreError('folder', `The data folder ${dir} is a file. Set DATA_DIR to a folder.`);
  }
  return fs.realpathSync(dir);
}

function giveTo(dir: string, owner: Owner): void {
  fs.chownSync(dir, owner.uid, owner.gid);
}

/** A folder that nobody but the server's user can enter; one that belongs to somebody else is refused. */
export function privateFolder(dir: string, owner: Owner | undefined): string {
  makeFolder(dir, 0o700);
  const stat = fs.lstatSync(dir);
  if (!stat.isDirectory())
    throw new StoreError('folder', `${dir} is in the way: it is not a folder. Move it, or set another DATA_DIR.`);
  if (process.getuid === undefined) return dir;
  const expected = owner?.uid ?? process.getuid();
  if (owner && stat.uid === 0) giveTo(dir, owner);
  else if (stat.uid !== expected) {
    throw new StoreError(
      'folder',
      `The folder ${dir} belongs to another user (number ${stat.uid}). Start Houvast as that user, or set another DATA_DIR.`,
    );
  }
  if ((stat.mode & 0o077) !== 0) fs.chmodSync(dir, 0o700);
  return dir;
}
