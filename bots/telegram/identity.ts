import type { Api } from 'grammy/web';
import { calling } from './api.ts';
import { accountOf, type TelegramOptions } from './options.ts';

/** Who the bot is. */
export interface BotIdentity {
  id: string;
  /** Without `@`. */
  username: string;
  name: string;
}

/** How long a failed question is not asked again: a group's messages must not wait for Telegram one by one. */
const silence = 30_000;

/** Knows the bot's id, and asks Telegram for its name once, when somebody needs it. */
export interface Identity {
  account: string;
  /** Throws `SendError`. */
  me(): Promise<BotIdentity>;
  /** The user name in lower case; undefined while Telegram cannot be asked. Never throws. */
  username(): Promise<string | undefined>;
  now(): number;
}

/** The network is not touched before `me` or `username` is called. */
export function createIdentity(options: TelegramOptions, api: Api): Identity {
  const now = options.now ?? Date.now;
  let known: Promise<BotIdentity> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;

  const me = () => {
    known ??= calling(() => api.getMe()).then(user => ({ id: String(user.id), username: user.username, name: user.first_name }));
    known.catch(() => {
      known = undefined;
      failedAt = now();
    });
    return known;
  };
  const asked = async () => {
    if (!known && now() - failedAt < silence) return undefined;
    return me().then(
      bot => bot.username,
      () => undefined,
    );
  };
  const username = async () => (options.username ?? (await asked()))?.replace(/^@/, '').toLowerCase();
  return { account: accountOf(options), me, username, now };
}
