import fs from 'node:fs';
import path from 'node:path';
import type { Home } from './home.ts';

const LARGE = 5_000_000;

/** The server's own log in the home. A large one is put aside, so at most two are kept. */
export function openLogFile(home: Home): { fd: number; since: () => string } {
  const file = path.join(home.path, 'postgres.log');
  if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGE) fs.renameSync(file, `${file}.old`);
  const { O_WRONLY, O_CREAT, O_APPEND, O_NOFOLLOW } = fs.constants;
  const fd = fs.openSync(file, O_WRONLY | O_CREAT | O_APPEND | (O_NOFOLLOW ?? 0), 0o600);
  // root's start must not lock out the user whose database it is
  if (home.owner) fs.fchownSync(fd, home.owner.uid, home.owner.gid);
  const start = fs.fstatSync(fd).size;
  return { fd, since: () => importantLines(fs.readFileSync(file).subarray(start).toString('utf8')) };
}

function importantLines(text: string): string {
  const lines = text.split('\n').filter(line => line.trim());
  const fatal = lines.filter(line => /FATAL|PANIC|error while loading|could not/.test(line));
  return (fatal.length ? fatal : lines).slice(-3).join('\n');
}
