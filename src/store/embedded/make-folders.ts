import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it, each with the usual mode; one that is there stays. Throws what the file system says.
 * Level by level, because Node's own recursion never ends where a system makes no folders (below /proc).
 */
export function makeFolders(folder: string): void {
  if (fs.existsSync(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolders(above);
  fs.mkdirSync(folder);
}
