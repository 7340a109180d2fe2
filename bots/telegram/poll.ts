import { type Api, GrammyError } from 'grammy/web';
import { type Inbound, SendError } from '../channel.ts';
import { toSendError } from './failure.ts';
import type { Identity } from './identity.ts';
import { allowedUpdates } from './options.ts';
import { pause } from './pause.ts';
import { readUpdate } from './update.ts';

/** How long Telegram holds a question open when there is nothing new. The api's own timeout must be longer. */
export const holdSeconds = 25;

/** Another program polls with the same token: after so many refusals in a row we give up. */
const patience = 10;

/** Milliseconds between tries after a failure: the first wait, doubled up to the longest. */
const backoff = { first: 1000, longest: 30_000 };

type Accept = (items: Inbound[]) => Promise<void>;
type Signal = Parameters<Api['getUpdates']>[1];

/**
 * Fetches updates until `signal` aborts; see `Channel.poll`. What `accept` did not store is fetched again.
 * Trouble of the network or of the store is waited out. Throws `SendError`: `credentials` for a wrong token,
 * `not_allowed` when another program keeps polling with this token or keeps setting a webhook.
 */
export async function pollUpdates(api: Api, bot: Identity, accept: Accept, signal: AbortSignal): Promise<void> {
  const state = { offset: 0, failures: 0, conflicts: 0, webhookDeleted: false };
  while (!signal.aborted) {
    try {
      state.offset = await fetchOnce(api, bot, accept, state.offset, signal);
      state.failures = 0;
      state.conflicts = 0;
    } catch (error) {
      if (signal.aborted) return;
      const wait = error instanceof GrammyError ? await refused(api, error, state) : undefined;
      await pause(Math.max(wait ?? 0, Math.min(backoff.first * 2 ** state.failures, backoff.longest)), signal);
      state.failures += 1;
    }
  }
}

/** One question to Telegram; returns the offset of the next, which tells Telegram that these were stored. */
async function fetchOnce(api: Api, bot: Identity, accept: Accept, offset: number, signal: AbortSignal): Promise<number> {
  const question = { offset, timeout: holdSeconds, limit: 100, allowed_updates: allowedUpdates };
  const updates = await api.getUpdates(question, signal as Signal);
  const parsed = await Promise.all(updates.map(update => readUpdate(update, bot)));
  const items = parsed.flatMap(each => each.items);
  if (items.length > 0) await accept(items);
  return updates
    .map(update => update.update_id + 1)
    .filter(Number.isSafeInteger)
    .reduce((a, b) => Math.max(a, b), offset);
}

/** Milliseconds that Telegram asks us to wait; throws when waiting cannot help. */
async function refused(api: Api, error: GrammyError, state: { conflicts: number; webhookDeleted: boolean }) {
  const failure = toSendError(error);
  if (failure.failure === 'credentials') throw failure;
  if (error.error_code === 409) await settle(api, error, state);
  return failure.retryAfter;
}

/** Polling and a webhook exclude each other: a webhook that was left over is removed once. */
async function settle(api: Api, error: GrammyError, state: { conflicts: number; webhookDeleted: boolean }): Promise<void> {
  const webhook = /webhook/i.test(error.description);
  state.conflicts += 1;
  if ((webhook && state.webhookDeleted) || state.conflicts > patience) throw new SendError('not_allowed', { vendorCode: '409' });
  if (!webhook) return;
  await api.deleteWebhook().then(
    () => {
      state.webhookDeleted = true;
    },
    // Tried again after the pause.
    () => undefined,
  );
}
