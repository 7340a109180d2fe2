import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const scripts = path.join(import.meta.dirname, '../../scripts');

function makeRepository(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'houvast-house-'));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** Runs one of the checks on a repository with these files (path → text), which is removed afterwards. */
export function checkRepository(script: string, files: Record<string, string>): { status: number | null; output: string } {
  const folder = makeRepository(files);
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(scripts, script), folder], { encoding: 'utf8' });
    return { status, output: stdout + stderr };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
