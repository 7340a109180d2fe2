import { createPoster } from './post.ts';
import type { Pending, Queue } from './queue.ts';

/** Milliseconds until an update that was not taken is sent again: the first wait, doubled up to the longest. */
export interface Retry {
  first: number;
  longest: number;
}

/** Where updates are sent, and how that goes. */
export interface Webhook {
  url: string;
  secret: string | undefined;
  connections: number;
  lastError: { at: number; message: string } | undefined;
  /** How many coming answers get lost on the way: the update is sent again although the bot took it. */
  lostReplies: number;
  set(url: string, secret: string | undefined, connections: number): void;
  close(): void;
}

interface Lane {
  entries: Pending[];
  state: 'idle' | 'ready' | 'busy';
  failures: number;
}

/**
 * Delivers a queue to the bot's webhook: chats beside each other up to the allowed connections, one chat's updates in
 * order, each again and again until the bot answers 2xx.
 */
export function createWebhook(queue: Queue, retry: Retry, timeout: number): Webhook {
  const poster = createPoster(timeout);
  const lanes = new Map<string, Lane>();
  const ready: Lane[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let active = 0;
  let closed = false;

  const makeReady = (lane: Lane) => {
    lane.state = 'ready';
    ready.push(lane);
    pump();
  };
  const pump = () => {
    while (!closed && webhook.url && active < webhook.connections && ready.length > 0) void deliver(ready.shift() as Lane);
  };
  const later = (lane: Lane) => {
    const wait = Math.min(retry.first * 2 ** lane.failures, retry.longest);
    lane.failures += 1;
    const timer = setTimeout(() => {
      timers.delete(timer);
      makeReady(lane);
    }, wait);
    timers.add(timer);
  };
  const failed = (message: string) => {
    webhook.lastError = { at: Date.now(), message };
    return false;
  };
  const attempt = async (entry: Pending) => {
    entry.attempts += 1;
    try {
      const status = await poster.post(webhook.url, webhook.secret, JSON.stringify(entry.update));
      if (status < 200 || status > 299) return failed(`Wrong response from the webhook: ${status}`);
      if (webhook.lostReplies > 0) return webhook.lostReplies-- > 0 && failed('Read timeout expired');
      return true;
    } catch (error) {
      return failed((error as NodeJS.ErrnoException).code === 'ECONNREFUSED' ? 'Connection refused' : 'Connection reset by peer');
    }
  };
  const deliver = async (lane: Lane) => {
    while (lane.entries[0] && !queue.has(lane.entries[0])) lane.entries.shift();
    const entry = lane.entries[0];
    lane.state = entry ? 'busy' : 'idle';
    if (!entry) return;
    active += 1;
    const taken = await attempt(entry);
    active -= 1;
    if (taken) {
      queue.take(entry);
      lane.entries.shift();
      lane.failures = 0;
    }
    if (!closed && taken) makeReady(lane);
    else if (!closed) later(lane);
    pump();
  };
  const enqueue = (entry: Pending) => {
    const lane = lanes.get(entry.lane) ?? { entries: [], state: 'idle', failures: 0 };
    lanes.set(entry.lane, lane);
    lane.entries.push(entry);
    if (lane.state === 'idle') makeReady(lane);
  };
  queue.watchers.add(enqueue);

  const webhook: Webhook = {
    url: '',
    secret: undefined,
    connections: 40,
    lastError: undefined,
    lostReplies: 0,
    set: (url, secret, connections) => {
      Object.assign(webhook, { url, secret, connections, lastError: undefined });
      pump();
    },
    close: () => {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      queue.watchers.delete(enqueue);
      poster.close();
    },
  };
  return webhook;
}
