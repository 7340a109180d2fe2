import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError, variables } from '../src/settings.ts';

const token = `123456789:${'A'.repeat(35)}`;
const secret = 'a-long-random-word';
const connected = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret };

function refusal(env: Record<string, string>): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('it was taken');
}

/** Variable → values that must be refused. Each has a mark in it that must not come back. */
const bad: Record<string, string[]> = {
  PORT: ['x7q', '3000x7q', '80.7', '-7', '65537', '1e99'],
  PUBLIC_URL: [
    'x7q',
    'x7q.example.org',
    'ftp://x7q.example.org',
    'https://user:x7q@example.org',
    'https://example.org/?x7q',
    'https://',
  ],
  DATABASE_URL: ['x7q', 'mysql://u:x7q@h/n', 'postgresql:', 'postgresql://u:x7q word@h/n'],
  APP_SECRET: ['x7q', 'x7q'.repeat(10)],
  LOG_LEVEL: ['x7q', 'INFO7'],
  TRUST_PROXY: ['x7q', 'yes7', '7'],
  TELEGRAM_BOT_TOKEN: ['x7q', '123456789:x7q', `${token} x7q`],
  TELEGRAM_WEBHOOK_SECRET: ['x7q', 'x7q with spaces and more', 'x7q'.repeat(100)],
  TELEGRAM_API_ROOT: ['x7q', 'ftp://x7q'],
  TELEGRAM_MODE: ['x7q', 'long-polling7'],
  TELEGRAM_MESSAGES_PER_SECOND: ['x7q', '0', '-7', 'Infinity'],
};
/** Any text will do. */
const free = ['HOST', 'DATA_DIR'];

test('each variable is tried with bad values', () => {
  expect([...Object.keys(bad), ...free].sort()).toEqual([...variables].sort());
});

test.each(Object.entries(bad).flatMap(([name, values]) => values.map(value => [name, value])))(
  '%s=%s is refused in a sentence that names the variable and not the value',
  (name, value) => {
    const message = refusal({ ...connected, [name]: value });
    expect(message).toMatch(new RegExp(`^${name} (must|does not look like) .{5,}\\.$`));
    expect(message).not.toContain('x7q');
  },
);

describe('what is not set', () => {
  test.each([
    ['absent', {}],
    ['empty', Object.fromEntries(variables.map(name => [name, '']))],
    ['blank', Object.fromEntries(variables.map(name => [name, ' \t']))],
  ])('and is %s has its default', (_, env) => {
    expect(readSettings(env)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: undefined,
      dataDir: './data',
      databaseUrl: undefined,
      appSecret: undefined,
      logLevel: 'info',
      trustProxy: false,
      telegram: undefined,
      ignored: [],
    });
  });
});

test.each([
  ['PORT', '0', { port: 0 }],
  ['PORT', ' 8080 ', { port: 8080 }],
  ['HOST', '::', { host: '::' }],
  ['PUBLIC_URL', 'https://chat.example.org/', { publicUrl: 'https://chat.example.org' }],
  ['PUBLIC_URL', 'http://localhost:3000/base//', { publicUrl: 'http://localhost:3000/base' }],
  ['DATA_DIR', '/var/lib/a folder', { dataDir: '/var/lib/a folder' }],
  [
    'DATABASE_URL',
    'postgres://u:p%40ss@h:5432/n?sslmode=require',
    { databaseUrl: 'postgres://u:p%40ss@h:5432/n?sslmode=require' },
  ],
  ['DATABASE_URL', 'postgresql://u@/n?host=/run/postgresql', { databaseUrl: 'postgresql://u@/n?host=/run/postgresql' }],
  ['APP_SECRET', 'x'.repeat(32), { appSecret: 'x'.repeat(32) }],
  ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
  ['TRUST_PROXY', 'on', { trustProxy: true }],
])('%s=%s is taken', (name, value, expected) => {
  expect(readSettings({ [name]: value })).toMatchObject(expected);
});

describe('Telegram', () => {
  test('is off without a token, whatever else is set', () => {
    expect(readSettings({ TELEGRAM_WEBHOOK_SECRET: secret, TELEGRAM_MODE: 'polling' }).telegram).toBeUndefined();
  });

  test('is on with a token and a secret, by webhook', () => {
    expect(readSettings(connected).telegram).toEqual({ token, webhookSecret: secret, mode: 'webhook' });
  });

  test('needs a secret for the webhook, and says so', () => {
    expect(refusal({ TELEGRAM_BOT_TOKEN: token })).toMatch(/^TELEGRAM_WEBHOOK_SECRET is missing: .*TELEGRAM_MODE=polling\.$/);
  });

  test('needs no secret for polling', () => {
    expect(readSettings({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_MODE: 'polling' }).telegram).toMatchObject({ mode: 'polling' });
  });

  test('has its own server and pace where they are set', () => {
    const env = { ...connected, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/', TELEGRAM_MESSAGES_PER_SECOND: '0.5' };
    expect(readSettings(env).telegram).toMatchObject({ apiRoot: 'http://127.0.0.1:8081', messagesPerSecond: 0.5 });
  });
});

test('variables of later versions are named, others are nobody’s business', () => {
  const env = { SLACK_BOT_TOKEN: 'x', SMTP_URL: 'x', AI_PROVIDER: 'openai', WHATSAPP_TOKEN: '', PATH: '/bin', SMTP_URLS: 'x' };
  expect(readSettings(env).ignored.sort()).toEqual(['AI_PROVIDER', 'SLACK_BOT_TOKEN', 'SMTP_URL']);
});
