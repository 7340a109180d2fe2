/** What the Telegram channel needs to know. Only `token` is secret enough to be in every address that is called. */
export interface TelegramOptions {
  /** The bot's token from BotFather: `123456:AA…`. */
  token: string;
  /** What Telegram repeats in every webhook request, 1–256 of `A-Z a-z 0-9 _ -`. Without it every request is refused. */
  webhookSecret?: string;
  /** Another Bot API server, without a slash at the end. Default: `https://api.telegram.org`. */
  apiRoot?: string;
  /** The bot's numeric id. Default: the digits of the token before the colon. */
  account?: string;
  /** The bot's user name without `@`. Default: asked from Telegram once, when a group message needs it. */
  username?: string;
  fetch?: typeof fetch;
  /** Milliseconds since 1970; for what Telegram gives no time of (a pressed button). */
  now?: () => number;
}

/** The bot's numeric id: what stands before the colon of its token. */
export const accountOf = (options: TelegramOptions): string => options.account ?? options.token.split(':', 1)[0] ?? '';

/**
 * The kinds of update we ask Telegram for; the others never reach us.
 * https://core.telegram.org/bots/api#update
 */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;
