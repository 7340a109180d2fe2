import { statSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../settings.ts';
import type { Findings } from './finding.ts';

/** Files with secrets, which others on this machine must not read. */
export async function* checkFiles({ dataDir }: Settings): Findings {
  if (process.platform === 'win32') return;
  for (const file of ['.env', path.join(dataDir, 'app-secret')]) {
    const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
    if ((mode & 0o077) === 0) continue;
    yield { state: 'look', what: `${file} holds secrets, and others on this machine may read it`, cure: `chmod 600 '${file}'` };
  }
}
