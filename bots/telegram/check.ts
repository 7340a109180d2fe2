import type { Api } from 'grammy/web';
import { type ChannelState, SendError, type SendFailure } from '../channel.ts';
import { calling } from './api.ts';

/** What an administrator can do about it. */
const cures: Partial<Record<SendFailure, string>> = {
  credentials: 'Telegram does not know this token. Copy it again from @BotFather into TELEGRAM_BOT_TOKEN.',
  unreachable: 'Telegram cannot be reached. Check the network, and TELEGRAM_API_ROOT if you set it.',
  timeout: 'Telegram did not answer in time. Try again in a minute.',
  rate_limited: 'Telegram asks us to wait. Try again in a minute.',
};

/** Asks Telegram who the bot is and what it knows of the webhook; see `Channel.check`. */
export async function checkTelegram(api: Api): Promise<ChannelState> {
  try {
    const [me, webhook] = await calling(() => Promise.all([api.getMe(), api.getWebhookInfo()]));
    const details = { bot: `@${me.username}`, name: me.first_name, ...webhookDetails(webhook) };
    return { ok: true, summary: `@${me.username}, ${describe(webhook)}`, details };
  } catch (error) {
    const failure = error instanceof SendError ? error.failure : 'unknown';
    return { ok: false, summary: cures[failure] ?? `Telegram refused the question (${failure}).`, details: { failure } };
  }
}

type WebhookInfo = Awaited<ReturnType<Api['getWebhookInfo']>>;

function webhookDetails(webhook: WebhookInfo): Record<string, string> {
  const { last_error_date: date, last_error_message: message } = webhook;
  return {
    mode: webhook.url ? 'webhook' : 'polling',
    ...(webhook.url ? { url: webhook.url } : {}),
    pending: String(webhook.pending_update_count),
    ...(date ? { lastErrorAt: new Date(date * 1000).toISOString() } : {}),
    ...(message ? { lastError: message.slice(0, 200) } : {}),
  };
}

function describe(webhook: WebhookInfo): string {
  const waiting = `${webhook.pending_update_count} waiting`;
  return webhook.url ? `webhook ${webhook.url}, ${waiting}` : `no webhook (polling), ${waiting}`;
}
