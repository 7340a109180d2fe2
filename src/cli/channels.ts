import type { Command } from 'commander';

export function addChannels(program: Command): void {
  const channels = program
    .command('channels')
    .description('Show the channels and their state, or set one up.')
    .addHelpText(
      'after',
      `
Examples:
  npm run houvast -- channels
  npm run houvast -- channels telegram
  npm run houvast -- channels telegram --show`,
    )
    .action(showChannels);
  channels
    .command('telegram')
    .description(
      'Connect the Telegram bot: sets the webhook (or ends it, for polling) and the menu of commands in every language.',
    )
    .option('--show', 'only show the state; change nothing')
    .option('--drop-pending', 'forget what people wrote while nobody listened')
    .addHelpText('after', '\nNeeds TELEGRAM_BOT_TOKEN; docs/channels/telegram.md tells how to get one.')
    .action(async options => (await import('./telegram.ts')).telegram(options));
}

async function showChannels(): Promise<void> {
  const { readSettings } = await import('../settings.ts');
  const { createChannels } = await import('../wire/channels.ts');
  const { progress } = await import('./progress.ts');
  const settings = readSettings(process.env);
  for (const channel of createChannels(settings, async () => {})) {
    const { ok, summary } = await progress(`Asking ${channel.name}`, channel.check());
    process.stdout.write(`${ok ? '✓' : '✗'} ${channel.name}: ${summary}\n`);
    if (!ok) process.exitCode = 1;
  }
  if (!settings.telegram) process.stdout.write('- telegram: off. Set TELEGRAM_BOT_TOKEN; docs/channels/telegram.md tells how.\n');
}
