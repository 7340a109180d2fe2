import type { Channel, Inbound, Log } from '../../bots/channel.ts';

const pauseMs = 5_000;

/** Fetches a channel's items for those without a public address, until stopped; a failure is tried again. */
export function startPolling(
  channel: Channel,
  receive: (items: Inbound[]) => Promise<void>,
  log: Log,
): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const accept = async (items: Inbound[]) => {
    await receive(items);
    for (const item of items) void channel.seen?.(item).catch(() => {});
  };
  const run = async () => {
    while (!stopped.signal.aborted) {
      try {
        await channel.poll?.(accept, stopped.signal);
      } catch (error) {
        if (stopped.signal.aborted) return;
        log.error({ channel: channel.name, error: (error as Error).message }, 'fetching messages failed; it is tried again');
        await rest(pauseMs, stopped.signal);
      }
    }
  };
  const done = run();
  return {
    async stop() {
      stopped.abort();
      await done;
    },
  };
}

const rest = (ms: number, signal: AbortSignal) =>
  new Promise<void>(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
