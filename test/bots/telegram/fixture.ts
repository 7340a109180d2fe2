import { readFileSync } from 'node:fs';
import { createTelegramChannel, type TelegramChannel } from '../../../bots/telegram/index.ts';

/** An update as Telegram would send it, from `test/fixtures/telegram/`. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/telegram/${name}.json`, import.meta.url), 'utf8');

/** What the channel says the time is. */
export const now = Date.UTC(2026, 10, 23, 12);

/** A channel that must not call anybody. */
export const offlineChannel = (): TelegramChannel =>
  createTelegramChannel({
    token: '7000000001:AAtest',
    webhookSecret: 'secret_1-A',
    username: 'HouvastTestBot',
    now: () => now,
    fetch: () => Promise.reject(new Error('the network was used')),
  });

/** A webhook request with a right secret. */
export const webhook = (body: BodyInit, headers: Record<string, string> = {}): Request =>
  new Request('http://localhost/webhooks/telegram', {
    method: 'POST',
    headers: { 'x-telegram-bot-api-secret-token': 'secret_1-A', ...headers },
    body,
  });
