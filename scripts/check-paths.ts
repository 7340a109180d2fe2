/** Nothing in the repository may name a folder or a package registry of one machine. `node scripts/check-paths.ts [FOLDER]` */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectFiles } from './house/files.ts';
import { findTraces } from './house/machine-paths.ts';

/** The package registry of this machine, as npm knows it; unknown when npm did not start this. */
function registryHost(): string | undefined {
  const npm = process.env.npm_execpath;
  if (!npm) return undefined;
  const { stdout } = spawnSync(process.execPath, [npm, 'config', 'get', 'registry'], { encoding: 'utf8' });
  return URL.canParse(stdout.trim()) ? new URL(stdout.trim()).host : undefined;
}

const files = projectFiles(process.argv[2] ?? path.join(import.meta.dirname, '..'));
const traces = findTraces(files, registryHost());

for (const { path: file, line, what } of traces) console.log(`${file}:${line}: ${what}`);
console.log(`${files.length} files, ${traces.length} traces of one machine`);
if (traces.length > 0 || files.length === 0) process.exit(1);
