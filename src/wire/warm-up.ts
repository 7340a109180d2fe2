import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from './logger.ts';

/** A message that comes meanwhile waits for no more than this and one step. */
const sliceMs = 8;
const pauseMs = 12;

export interface WarmUp {
  /** Resolves when all is done, or given up. */
  done: Promise<void>;
  /** The same, for who waits: from now on without pauses. */
  ready(): Promise<void>;
  /** Waits for the slice in hand. */
  stop(): Promise<void>;
}

/** Does work that would make the first messages slow, a slice at a time, so that a node is never silent. */
export function startWarmUp(steps: Generator<void>, log: Logger): WarmUp {
  const stopping = new AbortController();
  const { signal } = stopping;
  let isAwaited = false;
  const work = async () => {
    while (!signal.aborted && !runSlice(steps)) await pause(isAwaited ? 0 : pauseMs, undefined, { signal, ref: isAwaited });
  };
  const done = work().catch(error => {
    // What could not be prepared is made when a message needs it; then the fault shows itself there.
    if (!signal.aborted) log.warn({ error: (error as Error).name }, 'preparing for messages had a fault');
  });
  return {
    done,
    ready() {
      isAwaited = true;
      return done;
    },
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

/** Whether all is done. */
function runSlice(steps: Generator<void>): boolean {
  const end = performance.now() + sliceMs;
  while (performance.now() < end) if (steps.next().done) return true;
  return false;
}
