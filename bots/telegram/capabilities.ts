import type { Capabilities } from '../channel.ts';

/** https://core.telegram.org/bots/api#senddocument */
export const maxCaption = 1024;

/**
 * What Telegram can show. https://core.telegram.org/bots/api#sendmessage
 *
 * Pace: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this. One message a second to one chat,
 * 30 a second over all. To a group it is 20 a minute, which a rate a second cannot say: the assistant speaks in groups only
 * when it is spoken to, and above that Telegram answers 429 with the seconds to wait, which the outbox obeys.
 */
export const capabilities: Capabilities = {
  maxText: 4096,
  buttons: 10,
  buttonLabel: 40,
  typing: true,
  places: true,
  files: true,
  pace: { conversation: 1, account: 30 },
};
