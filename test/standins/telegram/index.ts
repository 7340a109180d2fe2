import type { AddressInfo } from 'node:net';
import type { Fault } from './faults.ts';
import { createGroup, type Group, type GroupOptions } from './group.ts';
import { createPerson, type Person, type PersonOptions } from './person.ts';
import type { Delivery } from './queue.ts';
import { createBotApi } from './server.ts';
import { type BotCommand, createWorld, type TelegramStandInOptions } from './world.ts';

export type { Fault } from './faults.ts';
export type { Group } from './group.ts';
export { telegramLimits } from './limits.ts';
export type { Person } from './person.ts';
export type { TelegramStandInOptions } from './world.ts';

/** A Bot API server for one bot, with people and groups that use it. */
export interface TelegramStandIn {
  /** For `TELEGRAM_API_ROOT`. */
  readonly apiRoot: string;
  readonly token: string;
  readonly username: string;
  person(options?: PersonOptions): Person;
  group(options?: GroupOptions): Group;
  /** What shall go wrong with a coming call. One that is never used makes `close` fail. */
  failNext(fault: Fault): void;
  /** The bot's answer to so many coming updates gets lost: they are sent again although the bot took them. */
  loseReplies(count: number): void;
  /** Any update, in Telegram's own words; `lane` keeps its order with others of the same lane. */
  update(kind: string, payload: unknown, lane?: string): Promise<Delivery | undefined>;
  /** How many updates the bot has not taken yet. */
  pending(): number;
  /** How often a method was called. */
  calls(method: string): number;
  /** The command menu of a language; `''` is everybody's. */
  menu(language: string): BotCommand[] | undefined;
  webhook(): { url: string; secret: string | undefined; lastError: string | undefined };
  /** Stops. Fails when a scripted fault was never used: then the test did not test what it says. */
  close(): Promise<void>;
}

/**
 * Starts a strict stand-in for the Telegram Bot API on this machine: it refuses what Telegram refuses, and delivers by webhook
 * or to `getUpdates` until the bot has taken everything.
 */
export async function startTelegram(options: TelegramStandInOptions = {}): Promise<TelegramStandIn> {
  const world = createWorld(options);
  const server = createBotApi(world);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let people = 100_000;
  let groups = 0;
  const nextGroup = () => -1_000_000_000_000 - ++groups;
  const close = async () => {
    world.webhook.close();
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    const unused = world.faults.unused();
    if (world.webhook.lostReplies > 0) unused.push({ hang: 'after', method: 'webhook', times: world.webhook.lostReplies });
    if (unused.length > 0) throw new Error(`scripted faults that never happened: ${JSON.stringify(unused)}`);
  };
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token: world.token,
    username: world.bot.username,
    person: (wished = {}) => createPerson(world, wished.id ?? ++people, wished),
    group: (wished = {}) => createGroup(world, nextGroup(), wished, nextGroup),
    failNext: fault => world.faults.add(fault),
    loseReplies: count => {
      world.webhook.lostReplies += count;
    },
    update: (kind, payload, lane = 'raw') => world.queue.add(kind, payload, lane),
    pending: () => world.queue.size(),
    calls: method => world.calls.get(method) ?? 0,
    menu: language => world.menus.get(language),
    webhook: () => ({ url: world.webhook.url, secret: world.webhook.secret, lastError: world.webhook.lastError?.message }),
    close,
  };
}
