import type { Api } from 'grammy/web';
import { SendError } from '../channel.ts';
import { calling, createApi } from './api.ts';
import { allowedUpdates, type TelegramOptions } from './options.ts';

/** The menu of commands in one language; without `language` it is for everybody else. */
export interface CommandMenu {
  /** BCP 47. Telegram knows menus for two-letter languages only; others are left out. */
  language?: string;
  commands: { command: string; description: string }[];
}

/** What to set up. */
interface TelegramSetUp {
  /** Where Telegram sends updates, https. Without it the webhook is removed, for polling. */
  webhookUrl?: string;
  commands: CommandMenu[];
  /** Forget what people wrote while nobody listened. Default: keep it. */
  dropPending?: boolean;
}

/**
 * Connects the bot: the webhook with its secret (or none), and the command menu of every language.
 * Throws `SendError`: `credentials` for a wrong token, `bad_content` for a missing secret or an address that Telegram refuses.
 */
export async function setUpTelegram(options: TelegramOptions, wished: TelegramSetUp): Promise<void> {
  const api = createApi(options);
  if (wished.webhookUrl && !options.webhookSecret) throw new SendError('bad_content', { vendorCode: 'secret' });
  await calling(() => setDelivery(api, options, wished));
  for (const menu of wished.commands) await calling(() => setMenu(api, menu));
}

function setDelivery(api: Api, options: TelegramOptions, { webhookUrl, dropPending }: TelegramSetUp) {
  if (!webhookUrl) return api.deleteWebhook({ drop_pending_updates: dropPending });
  return api.setWebhook(webhookUrl, {
    secret_token: options.webhookSecret,
    allowed_updates: allowedUpdates,
    drop_pending_updates: dropPending,
  });
}

async function setMenu(api: Api, { language, commands }: CommandMenu): Promise<void> {
  const code = language?.split('-', 1)[0]?.toLowerCase();
  if (code !== undefined && !/^[a-z]{2}$/.test(code)) return;
  // The list of languages that grammY's types know is shorter than Telegram's.
  await api.setMyCommands(commands, code === undefined ? {} : { language_code: code as 'en' });
}
