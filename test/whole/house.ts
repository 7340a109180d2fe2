import { afterAll, expect } from 'vitest';
import { testDatabase } from '../database.ts';
import { type ServerProcess, startServerProcess } from '../server-process.ts';
import { type Person, startTelegram, type TelegramStandIn } from '../standins/telegram/index.ts';
import type { Sent } from '../standins/telegram/sent.ts';

export const secret = 'a-secret-of-the-whole-tests';

/** How long an answer may take on a machine that is busy with other tests. */
export const patience = 15_000;

/** What a server needs to speak to the stand-in, apart from its database. */
export const telegramSettings = (telegram: TelegramStandIn) => ({
  APP_SECRET: 'a secret that is the same on every node, 32 letters or more',
  TELEGRAM_BOT_TOKEN: telegram.token,
  TELEGRAM_WEBHOOK_SECRET: secret,
  TELEGRAM_API_ROOT: telegram.apiRoot,
  TELEGRAM_MESSAGES_PER_SECOND: '200',
});

/** Tells the stand-in where its updates go. */
export async function useWebhook(telegram: TelegramStandIn, address: string): Promise<void> {
  const response = await fetch(`${telegram.apiRoot}/bot${telegram.token}/setWebhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: `${address}/webhooks/telegram`, secret_token: secret }),
  });
  expect(response.status).toBe(200);
}

/**
 * A whole Houvast for one test file: database, stand-in and server. `prepare` fills the database before the server
 * starts. At the end it must be alive, and must not have complained of its own code.
 */
export async function startHouse(
  env: Record<string, string> = {},
  prepare?: (db: Awaited<ReturnType<typeof testDatabase>>['db']) => Promise<void>,
) {
  const { db, url } = await testDatabase();
  await prepare?.(db);
  const telegram = await startTelegram();
  const settings: Record<string, string> = { DATABASE_URL: url, ...telegramSettings(telegram), ...env };
  const server: ServerProcess = await startServerProcess(settings);
  if (settings.TELEGRAM_MODE !== 'polling') await useWebhook(telegram, server.address);
  afterAll(async () => {
    const code = await server.stop();
    await telegram.close();
    expect(code).toBe(0);
    expect(server.output()).not.toMatch(/made the code throw|a request failed|did not stop cleanly/);
  });
  /** Waits until everything that came in was read and everything that must go out was settled. */
  const settled = () =>
    eventually(async () => {
      const [row] = await db.$queryRaw<{ open: bigint }[]>`
        SELECT (SELECT count(*) FROM message WHERE processed_at IS NULL)
          + (SELECT count(*) FROM delivery WHERE state IN ('queued', 'sending')) AS open`;
      expect(Number(row?.open), 'messages that are unread or unsent').toBe(0);
    });
  return { db, url, telegram, server, settings, settled };
}

/** Tries until it does not fail any more: `expect.poll` for tests that run beside each other. */
export async function eventually(check: () => unknown, timeout = 20_000): Promise<void> {
  for (const deadline = performance.now() + timeout; ; ) {
    try {
      return void (await check());
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await new Promise(resolve => setTimeout(resolve, 40));
  }
}

/** Says something and waits for the answer to it: the next message that was not read yet. */
export async function ask(person: Person, text: string): Promise<Sent> {
  await person.says(text);
  return person.next(patience);
}

/** Presses a button, by what it does or by its label, and waits for the answer. */
export async function press(person: Person, button: string): Promise<Sent> {
  await person.presses(button);
  return person.next(patience);
}

/** The data of a message's buttons, in order. */
export const buttonsOf = (sent: Sent) => sent.buttons.map(button => button.callback_data);
