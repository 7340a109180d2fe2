import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The user who runs the server when we are root: PostgreSQL refuses root. */
export interface Owner {
  uid: number;
  gid: number;
}

const NOBODY = 65534;

/** True for the administrator of a Unix system. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function idOf(kind: '-u' | '-g'): number {
  try {
    const id = Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return Number.isInteger(id) ? id >>> 0 : NOBODY;
  } catch {
    return NOBODY;
  }
}

/**
 * Who runs the server of this folder: undefined means ourselves. Root runs it as the owner of an existing folder,
 * so that one start with sudo does not take the database away from its user; a new one belongs to `nobody`.
 */
export function serverOwner(folder: string): Owner | undefined {
  if (!isRoot()) return undefined;
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  if (stat && stat.uid !== 0) return { uid: stat.uid, gid: stat.gid };
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Spawn options that make a child run as the owner. Node wants a signed number here, and an unsigned one for `chown`. */
export function runAs(owner: Owner | undefined): { uid?: number; gid?: number } {
  return owner ? { uid: owner.uid | 0, gid: owner.gid | 0 } : {};
}

function enterable(dir: string, owner: Owner): boolean {
  const stat = fs.statSync(dir, { throwIfNoEntry: false });
  if (!stat || (stat.mode & 0o001) !== 0) return true;
  return stat.uid === owner.uid && (stat.mode & 0o100) !== 0;
}

/** The first folder on the way to `target` that the owner cannot enter, e.g. a home folder with mode 0700. */
export function closedFolder(target: string, owner: Owner | undefined): string | undefined {
  if (!owner) return undefined;
  for (let dir = path.resolve(target); ; dir = path.dirname(dir)) {
    if (!enterable(dir, owner)) return dir;
    if (dir === path.dirname(dir)) return undefined;
  }
}
