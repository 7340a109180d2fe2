import { Refusal } from './refusal.ts';

/** At most `count` messages in any `window` milliseconds. */
interface Limit {
  count: number;
  window: number;
}

/** How fast a bot may send. What is left out is not limited. */
export interface Limits {
  chat?: Limit;
  group?: Limit;
  all?: Limit;
}

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const telegramLimits: Limits = {
  chat: { count: 1, window: 1000 },
  group: { count: 20, window: 60_000 },
  all: { count: 30, window: 1000 },
};

/** A check that counts one message, and refuses it with 429 when it is too many. */
export function createLimiter(limits: Limits): (chat: number, group: boolean) => void {
  const sent = new Map<string, number[]>();
  const waitOf = (key: string, limit: Limit, now: number) => {
    const recent = (sent.get(key) ?? []).filter(at => at > now - limit.window);
    sent.set(key, recent);
    return recent.length < limit.count ? 0 : (recent[recent.length - limit.count] ?? now) + limit.window - now;
  };
  return (chat, group) => {
    const now = Date.now();
    const here = group ? limits.group : limits.chat;
    const asked: [string, Limit | undefined][] = [
      ['all', limits.all],
      [String(chat), here],
    ];
    const active = asked.filter((entry): entry is [string, Limit] => entry[1] !== undefined);
    const wait = Math.max(0, ...active.map(([key, limit]) => waitOf(key, limit, now)));
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      throw new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
    }
    for (const [key] of active) sent.get(key)?.push(now);
  };
}
