import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTexts } from '../../src/text/index.ts';
import { startTelegram, type TelegramStandIn } from '../standins/telegram/index.ts';
import { commandLine } from './command.ts';

const { run } = commandLine();
let telegram: TelegramStandIn;
beforeEach(async () => {
  telegram = await startTelegram();
});
afterEach(() => telegram.close());

const secret = 'a-webhook-secret-of-ours';
const call = (args: string[], env: Record<string, string> = {}) =>
  run(['channels', 'telegram', ...args], {
    env: {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_WEBHOOK_SECRET: secret,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      PUBLIC_URL: 'http://127.0.0.1:9/',
      ...env,
    },
  });

test('the webhook with its secret and the menu of every language are set, and the state is shown', async () => {
  const { code, stdout, stderr } = await call([]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(telegram.webhook()).toMatchObject({ url: 'http://127.0.0.1:9/webhooks/telegram', secret });
  const texts = createTexts();
  for (const language of ['', ...texts.languages()]) {
    const menu = telegram.menu(language);
    expect(menu?.map(({ command }) => command)).toEqual([
      'start',
      'help',
      'human',
      'language',
      'subscribe',
      'unsubscribe',
      'forget',
    ]);
    expect(menu?.[1]?.description).toBe(texts.render(language || 'en', { key: 'menu:help' }));
  }
  expect(stdout).toMatch(
    /^Telegram brings messages to http:\/\/127\.0\.0\.1:9\/webhooks\/telegram\.\nThe menu of commands is there in .*\bar\b/,
  );
  expect(stdout).toMatch(/^✓ @HouvastTestBot, webhook .*, 0 waiting$/m);
  expect(stdout).toMatch(/^ {2}mode +webhook$/m);
  expect(stdout).not.toContain(secret);
  expect(stdout).not.toContain(telegram.token);
});

test('--show changes nothing', async () => {
  const { code, stdout } = await call(['--show']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^✓ @HouvastTestBot, no webhook \(polling\), 0 waiting\n/);
  expect(telegram.calls('setWebhook') + telegram.calls('deleteWebhook') + telegram.calls('setMyCommands')).toBe(0);
});

test('polling ends the webhook, and needs neither an address nor a secret', async () => {
  await call([]);
  const { code, stdout } = await call([], { TELEGRAM_MODE: 'polling', PUBLIC_URL: '', TELEGRAM_WEBHOOK_SECRET: '' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^No webhook: the server fetches messages itself/);
  expect(telegram.webhook().url).toBe('');
});

test('what waits is kept, unless it is to be forgotten', async () => {
  void telegram.person().says('hello');
  await expect.poll(() => telegram.pending()).toBe(1);
  const polling = { TELEGRAM_MODE: 'polling' };
  expect((await call([], polling)).stdout).toMatch(/, 1 waiting$/m);
  expect((await call(['--drop-pending'], polling)).stdout).toMatch(/^What people wrote before is forgotten\.$/m);
  expect(telegram.pending()).toBe(0);
});

/** Environment → the sentence. */
const refused: [string, Record<string, string>, RegExp][] = [
  ['no address', { PUBLIC_URL: '' }, /^PUBLIC_URL is not set: .*TELEGRAM_MODE=polling\.$/m],
  [
    'an address that Telegram refuses',
    { PUBLIC_URL: 'http://houvast.example.org' },
    /^Telegram does not take http:\/\/houvast.*https.*443/m,
  ],
  ['no secret', { TELEGRAM_WEBHOOK_SECRET: '' }, /^TELEGRAM_WEBHOOK_SECRET is missing/m],
  [
    'a token that Telegram does not know',
    { TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}` },
    /^The platform does not know our token\./m,
  ],
  ['a Telegram that is away', { TELEGRAM_API_ROOT: 'http://127.0.0.1:9' }, /^The platform cannot be reached\./m],
];

test.each(refused)('%s is told in a sentence', async (_, env, pattern) => {
  const { code, stdout, stderr } = await call([], env);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(pattern);
  expect(stderr).not.toMatch(/AAAA|^\s+at /m);
});

test('a Telegram that takes its time is shown to be asked', async () => {
  telegram.failNext({ hang: 'before', method: 'getMe' });
  const { code, stdout, progress } = await call(['--show']);
  expect(code).toBe(1);
  expect(progress[0]).toMatch(/^Asking Telegram … [2-9] s\n$/);
  expect(stdout).toMatch(/^✗ Telegram did not answer in time/);
});
