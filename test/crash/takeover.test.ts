import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type ServerProcess, startServerProcess } from '../server-process.ts';
import { startTelegram } from '../standins/telegram/index.ts';

const { db, url } = await testDatabase();
const telegram = await startTelegram();
const secret = 'a-secret-of-the-takeover-test';
const env = {
  DATABASE_URL: url,
  APP_SECRET: 'the same secret on every node, 32 letters or more',
  TELEGRAM_BOT_TOKEN: telegram.token,
  TELEGRAM_WEBHOOK_SECRET: secret,
  TELEGRAM_API_ROOT: telegram.apiRoot,
};
const nodes: ServerProcess[] = [];
afterAll(async () => {
  for (const node of nodes) await node.kill();
  await telegram.close();
});

const useWebhook = (address: string) =>
  fetch(`${telegram.apiRoot}/bot${telegram.token}/setWebhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: `${address}/webhooks/telegram`, secret_token: secret }),
  });

test('two nodes that start at once on an empty database both come up', async () => {
  nodes.push(...(await Promise.all([startServerProcess(env), startServerProcess(env)])));
  expect(await db.entry.count()).toBeGreaterThan(100);
});

test('a conversation that a killed node had in hand goes on within 5 s', async () => {
  const [first] = nodes;
  if (!first) throw new Error('no node');
  await useWebhook(first.address);
  const anna = telegram.person({ language: 'nl' });
  // An unsure answer waits for more: the node dies while it holds the message.
  await anna.says('brblfx qzt');
  const killed = performance.now();
  await first.kill();
  await expect.poll(() => anna.heard().length, { timeout: 10_000, interval: 20 }).toBe(1);
  expect(performance.now() - killed).toBeLessThan(5_000);
});

test('a message that a killed node was sending is sent by another within 5 s', async () => {
  nodes.push(await startServerProcess(env));
  const [, other, second] = nodes;
  if (!second || !other) throw new Error('no node');
  await useWebhook(second.address);
  const bram = telegram.person({ language: 'nl' });
  const sent = telegram.calls('sendMessage');
  telegram.failNext({ hang: 'before', method: 'sendMessage' });
  // The queue gives the conversation to any node: this one must be the sender.
  process.kill(other.pid, 'SIGSTOP');
  await bram.says('Wat kost het praatcafé?');
  await expect.poll(() => telegram.calls('sendMessage'), { timeout: 10_000, interval: 10 }).toBeGreaterThan(sent);
  const killed = performance.now();
  await second.kill();
  process.kill(other.pid, 'SIGCONT');
  await expect.poll(() => bram.heard().length, { timeout: 10_000, interval: 20 }).toBeGreaterThan(0);
  expect(performance.now() - killed).toBeLessThan(5_000);
});
