import { type ChannelState, SendError } from '../../bots/channel.ts';
import { createTelegramChannel, setUpTelegram } from '../../bots/telegram/index.ts';
import { readSettings, type Settings, SettingsError, type TelegramSettings } from '../settings.ts';
import { createTexts } from '../text/index.ts';
import { progress } from './progress.ts';
import { telegramMenus } from './telegram-menus.ts';
import { Trouble, UsageError } from './trouble.ts';

interface TelegramCommand {
  show?: boolean;
  dropPending?: boolean;
}

/** Connects the bot and shows its state. */
export async function telegram({ show = false, dropPending = false }: TelegramCommand): Promise<void> {
  if (show && dropPending) throw new UsageError('--show changes nothing: leave out --show or --drop-pending.');
  const settings = readSettings(process.env);
  if (!settings.telegram)
    throw new SettingsError('TELEGRAM_BOT_TOKEN is not set: docs/channels/telegram.md tells how to get one.');
  if (!show) await setUp(settings, settings.telegram, dropPending);
  const state = await progress('Asking Telegram', createTelegramChannel(settings.telegram).check());
  process.stdout.write(`${stateLines(state).join('\n')}\n`);
  if (!state.ok) process.exitCode = 1;
}

async function setUp(settings: Settings, options: TelegramSettings, dropPending: boolean): Promise<void> {
  const webhookUrl = webhookOf(settings, options);
  const commands = telegramMenus(createTexts());
  try {
    await progress('Setting up', setUpTelegram(options, { webhookUrl, commands, dropPending }));
  } catch (error) {
    if (!(error instanceof SendError) || error.failure !== 'bad_content' || !webhookUrl) throw error;
    throw new Trouble(
      `Telegram does not take ${webhookUrl}. PUBLIC_URL must be an https address that the internet can reach, on port 443, 80, 88 or 8443.`,
    );
  }
  const languages = commands.flatMap(({ language }) => language ?? []);
  const lines = [
    webhookUrl ? `Telegram brings messages to ${webhookUrl}.` : 'No webhook: the server fetches messages itself (polling).',
    `The menu of commands is there in ${languages.join(', ')}.`,
    ...(dropPending ? ['What people wrote before is forgotten.'] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function webhookOf({ publicUrl }: Settings, { mode }: TelegramSettings): string | undefined {
  if (mode === 'polling') return undefined;
  if (publicUrl) return `${publicUrl}/webhooks/telegram`;
  throw new SettingsError(
    'PUBLIC_URL is not set: the https address at which Telegram reaches this server. Without one, set TELEGRAM_MODE=polling.',
  );
}

const labels: Record<string, string> = {
  bot: 'bot',
  name: 'name',
  mode: 'mode',
  url: 'webhook',
  pending: 'waiting',
  lastErrorAt: 'last error at',
  lastError: 'last error',
};

function stateLines({ ok, summary, details = {} }: ChannelState): string[] {
  if (!ok) return [`✗ ${summary}`];
  const rows = Object.entries(labels).flatMap(([key, label]) => (details[key] ? [`  ${label.padEnd(14)}${details[key]}`] : []));
  return [`✓ ${summary}`, ...rows];
}
