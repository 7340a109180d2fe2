import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const steps = path.join(import.meta.dirname, '../measure-memory-steps.ts');

/** Megabytes that each part holds, for the sample organisation and for a large one: each in a process of its own. */
export async function measureMemory(): Promise<string> {
  return ['0', '10000']
    .map(entries => {
      const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', steps, entries], { cwd: root, encoding: 'utf8' });
      return `${entries === '0' ? 'sample' : `${entries} entries`}, megabytes\n${stdout || stderr}`;
    })
    .join('');
}
