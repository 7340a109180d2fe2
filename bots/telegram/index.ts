import type { Channel, Inbound } from '../channel.ts';
import { calling, createApi } from './api.ts';
import { capabilities } from './capabilities.ts';
import { checkTelegram } from './check.ts';
import { type BotIdentity, createIdentity } from './identity.ts';
import type { TelegramOptions } from './options.ts';
import { holdSeconds, pollUpdates } from './poll.ts';
import { createReceive } from './receive.ts';
import { sendMessage, sendTyping } from './send.ts';

export type { TelegramOptions } from './options.ts';
export { type CommandMenu, setUpTelegram } from './setup.ts';

/** The Telegram connection, which also knows the bot's name. */
export interface TelegramChannel extends Channel {
  /** Asks Telegram once and remembers. Throws `SendError`. */
  me(): Promise<BotIdentity>;
}

/**
 * A Telegram bot as a channel. Calls nobody before it is used.
 *
 * Ids of messages are `<chat>:<message number>` in `Inbound.id`, `replyTo`, `edited.message` and what `send` returns, so they can
 * be compared; buttons and changes of membership have ids of their own.
 */
export function createTelegramChannel(options: TelegramOptions): TelegramChannel {
  const api = createApi(options);
  const bot = createIdentity(options, createApi(options, 5));
  return {
    name: 'telegram',
    account: bot.account,
    capabilities,
    me: bot.me,
    receive: createReceive(options.webhookSecret, bot),
    send: (message, signal) => sendMessage(api, message, signal),
    typing: address => sendTyping(api, address),
    seen: async (item: Inbound) => {
      if (item.kind === 'choice' && item.receipt) await calling(() => api.answerCallbackQuery(item.receipt ?? ''));
    },
    poll: (accept, signal) => pollUpdates(createApi(options, holdSeconds + 15), bot, accept, signal),
    check: () => checkTelegram(api),
  };
}
