import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;

/** Watches over the server while this process lives. */
export interface KeepAlive {
  /** Ends the watch; gives the guard, if the server is up. */
  stop(): Promise<pg.Client | undefined>;
}

/**
 * Brings the server back whenever the guard loses its connection: a full disk, a crash, a kill.
 * @param reopen starts the server if needed and opens a new guard; to be given up when the signal fires.
 */
export function keepAlive(
  first: pg.Client,
  reopen: (signal: AbortSignal) => Promise<pg.Client>,
  log: (line: string) => void,
): KeepAlive {
  const stopping = new AbortController();
  let guard: pg.Client | undefined;
  let recovery: Promise<void> = Promise.resolve();

  function watch(client: pg.Client): void {
    guard = client;
    client.once('end', () => {
      guard = undefined;
      if (stopping.signal.aborted) return;
      log('the database went down; starting it again');
      recovery = recover();
    });
  }

  async function recover(): Promise<void> {
    for (let wait = FIRST_WAIT_MS; !stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        watch(await reopen(stopping.signal));
        log('the database is back');
        return;
      } catch (error) {
        if (!stopping.signal.aborted) log(`the database is still down: ${(error as Error).message}`);
      }
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  watch(first);
  return {
    async stop() {
      stopping.abort();
      await recovery;
      return guard;
    },
  };
}
