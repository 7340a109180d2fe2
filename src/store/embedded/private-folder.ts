import fs from 'node:fs';
import path from 'node:path';
import { StoreError } from '../error.ts';
import { makeFolders } from './make-folders.ts';
import { isRoot, type Owner } from './owner.ts';

function cannotMake(dir: string, cause: NodeJS.ErrnoException): StoreError {
  if (cause.code === 'ENOSPC')
    return new StoreError('disk_full', `The disk of ${dir} is full. Make room and start Houvast again.`, { cause });
  return new StoreError(
    'folder',
    `The folder ${dir} cannot be made (${cause.code}). Set DATA_DIR to a folder you may write to.`,
    { cause },
  );
}

/** Makes a folder whose parents keep the usual mode: a recursive mkdir would give its mode to every level. */
function makeFolder(dir: string, mode: number): void {
  try {
    makeFolders(path.dirname(dir));
    fs.mkdirSync(dir, { mode });
    fs.chmodSync(dir, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotMake(dir, error as NodeJS.ErrnoException);
  }
}

/**
 * Makes the data folder if it is not there, and returns its real path. A new one is closed to others; root's can be
 * entered but not listed, because the database in it runs as another user. An existing one keeps its mode.
 */
export function makeDataFolder(dataDir: string): string {
  const dir = path.resolve(dataDir);
  makeFolder(dir, isRoot() ? 0o711 : 0o700);
  if (!fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StoreError('folder', `The data folder ${dir} is not a folder. Set DATA_DIR to one.`);
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
