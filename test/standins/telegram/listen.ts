import type { ChatRecord } from './chats.ts';
import type { Sent } from './sent.ts';

/** What can be seen in a chat. */
export interface Listener {
  /** Everything the bot showed here, oldest first. */
  heard(): Sent[];
  /** The next message that was not asked for yet; waits for it, and fails after `timeout` milliseconds. */
  next(timeout?: number): Promise<Sent>;
  /** Waits until the bot has shown so many messages in all. */
  hears(count: number, timeout?: number): Promise<Sent[]>;
}

/** Listens in a chat; `who` is for the sentence of a failure. */
export function createListener(record: ChatRecord, who: string): Listener {
  let last = 0;
  const until = <T>(ready: () => T | undefined, timeout: number) =>
    new Promise<T>((resolve, reject) => {
      const look = () => {
        const found = ready();
        if (found === undefined) return;
        stop();
        resolve(found);
      };
      const stop = () => {
        clearTimeout(timer);
        record.watchers.delete(look);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`${who} waited ${timeout} ms in vain; heard ${record.sent.length} messages so far`));
      }, timeout);
      record.watchers.add(look);
      look();
    });
  return {
    heard: () => [...record.sent],
    next: async (timeout = 5000) => {
      const sent = await until(() => record.sent.find(each => each.id > last), timeout);
      last = sent.id;
      return sent;
    },
    hears: (count, timeout = 5000) => until(() => (record.sent.length >= count ? [...record.sent] : undefined), timeout),
  };
}
