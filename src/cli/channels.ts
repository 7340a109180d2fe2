import type { Command } from 'commander';
import { setUpTelegram } from '../../bots/telegram/index.ts';
import { readSettings, type Settings, type TelegramSettings } from '../settings.ts';
import { createTexts } from '../text/index.ts';
import { createChannels } from '../wire/channels.ts';
import { UsageError } from './explain.ts';
import { telegramMenus } from './telegram-menus.ts';

export function addChannels(program: Command): void {
  const channels = program
    .command('channels')
    .description('Show the channels and their state, or set one up.')
    .action(showChannels);
  channels
    .command('telegram')
    .description(
      'Connect the Telegram bot: sets the webhook (or ends it, for polling) and the menu of commands in every language.',
    )
    .option('--show', 'only show the state; change nothing')
    .option('--drop-pending', 'forget what people wrote while nobody listened')
    .action(telegram);
}

async function showChannels(): Promise<void> {
  for (const channel of createChannels(readSettings(process.env), async () => {})) {
    const { ok, summary } = await channel.check();
    process.stdout.write(`${ok ? '✓' : '✗'} ${channel.name}: ${summary}\n`);
    if (!ok) process.exitCode = 1;
  }
  const off = readSettings(process.env).telegram
    ? []
    : ['- telegram: off. Set TELEGRAM_BOT_TOKEN; docs/channels/telegram.md tells how.'];
  for (const line of off) process.stdout.write(`${line}\n`);
}

async function telegram({ show = false, dropPending = false }: { show?: boolean; dropPending?: boolean }): Promise<void> {
  const settings = readSettings(process.env);
  if (!settings.telegram) throw new UsageError('TELEGRAM_BOT_TOKEN is not set: docs/channels/telegram.md tells how to get one.');
  if (!show) {
    const webhookUrl = webhookOf(settings, settings.telegram);
    await setUpTelegram(settings.telegram, { webhookUrl, commands: telegramMenus(createTexts()), dropPending });
    process.stdout.write(webhookUrl ? `The webhook is ${webhookUrl}.\n` : 'No webhook: messages are fetched (polling).\n');
  }
  const state = await createChannels(settings, async () => {})
    .find(({ name }) => name === 'telegram')
    ?.check();
  process.stdout.write(`${state?.ok ? '✓' : '✗'} ${state?.summary}\n`);
  for (const [name, value] of Object.entries(state?.details ?? {})) process.stdout.write(`  ${name}: ${value}\n`);
  if (!state?.ok) process.exitCode = 1;
}

function webhookOf({ publicUrl }: Settings, { mode }: TelegramSettings): string | undefined {
  if (mode === 'polling') return undefined;
  if (!publicUrl)
    throw new UsageError(
      'PUBLIC_URL is not set: the https address at which Telegram reaches this server. Without one, set TELEGRAM_MODE=polling.',
    );
  return `${publicUrl}/webhooks/telegram`;
}
