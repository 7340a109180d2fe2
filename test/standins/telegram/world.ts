import type { Chats } from './chats.ts';
import { createFaults, type Faults } from './faults.ts';
import { createLimiter, type Limits } from './limits.ts';
import { createQueue, type Queue } from './queue.ts';
import { createWebhook, type Retry, type Webhook } from './webhook.ts';

/** How the stand-in is to behave; everything may be left out. */
export interface TelegramStandInOptions {
  /** The bot's token. Default: one that looks like Telegram's. */
  token?: string;
  /** The bot's user name, without `@`. */
  username?: string;
  /** Default: none. `telegramLimits` are Telegram's own. */
  limits?: Limits;
  /** How soon an update that the bot did not take comes again. Default: 50 ms, doubled up to 1 s. */
  retry?: Retry;
  /** How long the bot may take to answer an update, milliseconds. Default 30 s. */
  webhookTimeout?: number;
  /** Plain HTTP on this machine passes as a webhook. Default true; the real Telegram never allows it. */
  loopbackWebhooks?: boolean;
  /** How many messages are kept for each chat. Default 10,000. */
  keep?: number;
}

/** The bot that belongs to the token. */
interface BotUser {
  id: number;
  is_bot: true;
  first_name: string;
  username: string;
}

/** A command in the bot's menu. */
export interface BotCommand {
  command: string;
  description: string;
}

/** Everything the server knows. */
export interface World {
  token: string;
  bot: BotUser;
  chats: Chats;
  queue: Queue;
  webhook: Webhook;
  faults: Faults;
  count(chat: number, group: boolean): void;
  keep: number;
  loopbackWebhooks: boolean;
  /** Pressed buttons that were not answered yet. */
  callbacks: Set<string>;
  /** The menus, by language; `''` is everybody's. */
  menus: Map<string, BotCommand[]>;
  /** How often each method was called. */
  calls: Map<string, number>;
  /** Ends the question that is open, because another one came. */
  endPoll: (() => void) | undefined;
}

/** A server where nothing has happened yet. */
export function createWorld(options: TelegramStandInOptions): World {
  const token = options.token ?? '7000000001:AAHouvastStandInTokenThatIsNotReal00';
  const username = options.username ?? 'HouvastTestBot';
  const queue = createQueue();
  return {
    token,
    bot: { id: Number(token.split(':')[0]), is_bot: true, first_name: 'Houvast', username },
    chats: new Map(),
    queue,
    webhook: createWebhook(queue, options.retry ?? { first: 50, longest: 1000 }, options.webhookTimeout ?? 30_000),
    faults: createFaults(),
    count: createLimiter(options.limits ?? {}),
    keep: options.keep ?? 10_000,
    loopbackWebhooks: options.loopbackWebhooks ?? true,
    callbacks: new Set(),
    menus: new Map(),
    calls: new Map(),
    endPoll: undefined,
  };
}
