import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleFolder } from '../../src/wire/knowledge.ts';
import { startTelegram, type TelegramStandIn } from '../standins/telegram/index.ts';
import { commandLine, databaseRuns } from './command.ts';

const { run, dataDir, folder } = commandLine();
let telegram: TelegramStandIn;
beforeAll(async () => {
  telegram = await startTelegram();
});
afterAll(() => telegram.close());

const secret = 'a-webhook-secret-of-ours';
const withTelegram = () => ({
  TELEGRAM_BOT_TOKEN: telegram.token,
  TELEGRAM_WEBHOOK_SECRET: secret,
  TELEGRAM_API_ROOT: telegram.apiRoot,
  PUBLIC_URL: 'http://127.0.0.1:9',
});
/** One line a finding, and its cure below it. */
const shape = /^(?:[✓!✗] \S.*\n(?: {4}\S.*\n)?)+\n(?:Nothing is wrong\.|\d+ to mend\.)(?: \d+ to look at\.)?\n$/;

test('a fresh installation is well, and is told what to do next', async () => {
  const { code, stdout, stderr } = await run(['doctor']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(shape);
  expect(stdout).toMatch(/^✓ Database: the embedded PostgreSQL answers, \d+/m);
  expect(stdout).toMatch(/^! Server: none is running\n {4}Start it with npm start\.$/m);
  expect(stdout).toMatch(/^! Knowledge: none yet\n {4}Import/m);
  expect(stdout).toMatch(/^! Channel telegram: off\n {4}docs\/channels\/telegram\.md/m);
  expect(databaseRuns(dataDir)).toBe(false);
});

test('drafts and what is out of date are counted for each language', async () => {
  await run(['import', sampleFolder]);
  const { stdout } = await run(['doctor']);
  expect(stdout).toMatch(/^✓ Knowledge: vzw PIN, \d+ entries$/m);
  for (const language of ['en', 'fr']) expect(stdout).toMatch(new RegExp(`^[!✓] Texts in ${language}: `, 'm'));
  expect(stdout).toMatch(/^! The assistant's own sentences are drafts in /m);
});

/** Environment → what is wrong. */
const wrong: [string, Record<string, string>, RegExp][] = [
  ['a database that is down', { DATABASE_URL: 'postgresql://u:geheim@127.0.0.1:9/x' }, /^✗ Database: .*nothing answers there/m],
  [
    'a host that nobody knows',
    { DATABASE_URL: 'postgresql://u:geheim@nowhere.invalid/x' },
    /^✗ Database: The database of DATABASE_URL/m,
  ],
  [
    'an address of another database',
    { DATABASE_URL: 'mysql://u:geheim@h/x' },
    /^✗ Configuration: DATABASE_URL must start with postgresql:/m,
  ],
  ['a setting that is wrong', { PORT: 'geheim' }, /^✗ Configuration: PORT must be a number.*\n {4}Mend it in \.env/m],
  ['a token that is none', { TELEGRAM_BOT_TOKEN: '1:geheim' }, /^✗ Configuration: TELEGRAM_BOT_TOKEN does not look like/m],
];

test.each(wrong)('%s is found, and its secrets are not shown', async (_, env, pattern) => {
  const { code, stdout, stderr } = await run(['doctor'], { env });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(shape);
  expect(stdout).toMatch(pattern);
  expect(stdout).not.toContain('geheim');
});

test.each([
  ['is a file', () => path.join(folder, 'file'), /^✗ Database: The data folder .* is not a folder/m],
  ['cannot be made', () => path.join(folder, 'file/data'), /^✗ Database: The .*\. Set DATA_DIR to/m],
])('a data folder that %s is found, and the channels are still looked at', async (_, dataDirOf, pattern) => {
  writeFileSync(path.join(folder, 'file'), '');
  const { code, stdout } = await run(['doctor'], { env: { DATA_DIR: dataDirOf() } });
  expect(code).toBe(1);
  expect(stdout).toMatch(pattern);
  expect(stdout).toMatch(/^✓ Channel webchat/m);
});

test('secrets that others may read are found', async () => {
  const file = path.join(folder, '.env');
  writeFileSync(file, '');
  chmodSync(file, 0o644);
  expect((await run(['doctor'])).stdout).toMatch(/^! \.env holds secrets.*\n {4}chmod 600 '\.env'$/m);
  chmodSync(file, 0o600);
  expect((await run(['doctor'])).stdout).not.toContain('.env holds');
});

test('a variable of a later version is pointed out', async () => {
  expect((await run(['doctor'], { env: { SLACK_BOT_TOKEN: 'xoxb-geheim' } })).stdout).toMatch(/^! SLACK_BOT_TOKEN is set, but/m);
});

test('a bot without a webhook is wrong until `channels telegram` set it', async () => {
  const before = await run(['doctor'], { env: withTelegram() });
  expect(before.code).toBe(1);
  expect(before.stdout).toMatch(
    /^✗ Telegram does not know where to bring messages.*\n {4}Run: npm run houvast -- channels telegram$/m,
  );
  await run(['channels', 'telegram'], { env: withTelegram() });
  const after = await run(['doctor'], { env: withTelegram() });
  expect(after.code).toBe(0);
  expect(after.stdout).toMatch(
    /^✓ Channel telegram: @HouvastTestBot, webhook http:\/\/127\.0\.0\.1:9\/webhooks\/telegram, 0 waiting$/m,
  );
  expect(after.stdout).not.toContain(telegram.token);
  expect(after.stdout).not.toContain(secret);
});

test.each([
  [
    'another address',
    { PUBLIC_URL: 'http://127.0.0.1:10' },
    /^✗ Telegram brings messages to http:\/\/127\.0\.0\.1:9\S+, but PUBLIC_URL says http:\/\/127\.0\.0\.1:10/m,
  ],
  ['polling', { TELEGRAM_MODE: 'polling' }, /^✗ Telegram brings messages to a webhook, but TELEGRAM_MODE is polling/m],
])('a webhook that does not fit %s is wrong', async (_, env, pattern) => {
  const { code, stdout } = await run(['doctor'], { env: { ...withTelegram(), ...env } });
  expect(code).toBe(1);
  expect(stdout).toMatch(pattern);
});

test('a token that Telegram does not know is wrong, with its cure', async () => {
  const { code, stdout } = await run(['doctor'], { env: { ...withTelegram(), TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}` } });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^✗ Channel telegram: Telegram does not know this token\. Copy it again from @BotFather/m);
  expect(stdout).not.toContain('AAAAAAAA');
});

test('a Telegram that cannot be reached is wrong, with its cure', async () => {
  const { code, stdout } = await run(['doctor'], { env: { ...withTelegram(), TELEGRAM_API_ROOT: 'http://127.0.0.1:9' } });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^✗ Channel telegram: Telegram cannot be reached\. Check the network/m);
});
