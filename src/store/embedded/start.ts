import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from './launch.ts';
import { dropStalePidFile, runningServer } from './pid-file.ts';
import { answers } from './ping.ts';
import type { Server } from './server.ts';
import { startError } from './start-error.ts';

const POLL_MS = 25;
const RETRY_MS = 200;
/** Recovery after a crash can take its time; a start that is refused does not get better for so long. */
const PATIENCE_MS = 120_000;
const REFUSAL_MS = 20_000;
/** Right after a kill, what the dead server held may take some 100 ms to go. */
const PASSING = /lock file|pre-existing shared memory|starting up|shutting down|Address already in use|could not bind/i;

/** Waits until the server answers (true), or `over` says that it will not. */
async function waitForAnswer(server: Server, over: () => boolean, signal?: AbortSignal): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    if (await answers(server)) return true;
    if (over()) return false;
    await sleep(POLL_MS, undefined, { signal });
  }
  return false;
}

/**
 * Makes sure that the server answers: one that runs already is used, e.g. one that a killed Houvast left.
 * Throws a `StoreError` with what stands in the way; rejects with the signal's reason when aborted.
 */
export async function ensureRunning(server: Server, signal?: AbortSignal): Promise<'started' | 'attached'> {
  const deadline = performance.now() + REFUSAL_MS;
  for (;;) {
    const gone = () => runningServer(server.cluster) === undefined;
    if (await waitForAnswer(server, gone, signal)) return 'attached';
    dropStalePidFile(server.cluster);
    const tried = await launch(server);
    if (await waitForAnswer(server, () => tried.failure() !== undefined, signal)) {
      return tried.failure() === undefined ? 'started' : 'attached';
    }
    const said = tried.failure() ?? 'it does not answer';
    if (!PASSING.test(said) || performance.now() > deadline) throw startError(server.home, said);
    await sleep(RETRY_MS, undefined, { signal });
  }
}
