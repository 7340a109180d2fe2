import { z } from 'zod';

/** Everything that can be set from outside, with what is said when a value is wrong. See .env.example. */

const port = z.coerce
  .number('must be a number such as 3000')
  .int('must be a whole number such as 3000')
  .min(0, 'must be 0 to 65535')
  .max(65_535, 'must be 0 to 65535');
const url = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://chat.example.org' })
  .refine(given => !/[?#@]/.test(given), 'must be an address without user, ? and #, such as https://chat.example.org')
  .transform(given => given.replace(/\/+$/, ''));
// Not z.url: an address of a Unix socket (postgresql:///houvast?host=/run/postgresql) has no host in its place.
const postgres = z.string().regex(/^postgres(ql)?:\/\/\S+$/, 'must start with postgresql:// and name user, host and database');
const secret = z.string().min(32, 'must be 32 characters or more; leave it out and Houvast makes one and keeps it in DATA_DIR');
const token = z.string().regex(/^\d+:[\w-]{30,}$/, 'does not look like a token of @BotFather (123456789:AA…); copy it again');
const webhookSecret = z
  .string()
  .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 letters, digits, _ or -; any long random word will do');

const environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url.optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: postgres.optional(),
  APP_SECRET: secret.optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug').default('info'),
  TRUST_PROXY: z.enum(['on', 'off'], 'must be on or off').default('off'),
  TELEGRAM_BOT_TOKEN: token.optional(),
  TELEGRAM_WEBHOOK_SECRET: webhookSecret.optional(),
  TELEGRAM_API_ROOT: url.optional(),
  TELEGRAM_MODE: z.enum(['webhook', 'polling'], 'must be webhook or polling').default('webhook'),
  TELEGRAM_MESSAGES_PER_SECOND: z.coerce.number('must be a number such as 30').positive('must be above 0').optional(),
});

/** The names of all settings, for .env.example and `houvast doctor`. */
export const variables = Object.keys(environment.shape);

/** Names of channels and services that later versions bring: setting them is not an error, but a surprise. */
const notYet = /^(SLACK_|WHATSAPP_|AI_|SMTP_URL$|CHROMIUM_PATH$)/;

export interface Settings {
  port: number;
  host: string;
  publicUrl: string | undefined;
  dataDir: string;
  databaseUrl: string | undefined;
  appSecret: string | undefined;
  logLevel: string;
  trustProxy: boolean;
  telegram: TelegramSettings | undefined;
  /** Variables that are set and that this version does not know what to do with. */
  ignored: string[];
}

export interface TelegramSettings {
  token: string;
  webhookSecret: string;
  apiRoot: string | undefined;
  mode: 'webhook' | 'polling';
  messagesPerSecond: number | undefined;
}

/** A setting is missing or wrong. The message names it and the cure; it never quotes the value. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Reads the settings. An empty value counts as absent. Throws `SettingsError` for the first thing that is wrong. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = environment.safeParse(given);
  const issue = read.error?.issues[0];
  if (!read.success) throw new SettingsError(`${String(issue?.path[0])} ${issue?.message}.`);
  const values = read.data;
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    appSecret: values.APP_SECRET,
    logLevel: values.LOG_LEVEL,
    trustProxy: values.TRUST_PROXY === 'on',
    telegram: telegram(values),
    ignored: Object.keys(given).filter(name => notYet.test(name)),
  };
}

function telegram(values: z.infer<typeof environment>): TelegramSettings | undefined {
  if (!values.TELEGRAM_BOT_TOKEN) return undefined;
  if (values.TELEGRAM_MODE === 'webhook' && !values.TELEGRAM_WEBHOOK_SECRET) {
    throw new SettingsError(
      'TELEGRAM_WEBHOOK_SECRET is missing: make up a long random word (16 to 256 letters, digits, _ or -), or set TELEGRAM_MODE=polling.',
    );
  }
  return {
    token: values.TELEGRAM_BOT_TOKEN,
    webhookSecret: values.TELEGRAM_WEBHOOK_SECRET ?? '',
    apiRoot: values.TELEGRAM_API_ROOT,
    mode: values.TELEGRAM_MODE,
    messagesPerSecond: values.TELEGRAM_MESSAGES_PER_SECOND,
  };
}
