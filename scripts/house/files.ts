import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A file of the project: its path from the top, with forward slashes, and its text. */
export interface ProjectFile {
  path: string;
  text: string;
}

/** All text files that are in the repository or would go into it. Throws when there is no git or no repository. */
export function projectFiles(folder: string): ProjectFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const names = [...new Set(listed.split('\0'))].filter(name => name !== '').sort();
  return names.flatMap(name => {
    const file = path.join(folder, name);
    if (!fs.lstatSync(file, { throwIfNoEntry: false })?.isFile()) return [];
    const text = fs.readFileSync(file, 'utf8');
    return text.includes('\0') ? [] : [{ path: name, text }];
  });
}
