import { serve } from '@hono/node-server';
import { Bot, webhookCallback } from 'grammy';
import { Hono } from 'hono';

/** What we compare with: the barest bot on the same two libraries. It stores nothing and understands nothing. */
const bot = new Bot(process.env.TELEGRAM_BOT_TOKEN ?? '', {
  client: { apiRoot: process.env.TELEGRAM_API_ROOT },
  botInfo: JSON.parse(process.env.BOT_INFO ?? '{}'),
});
bot.on('message:text', ctx => ctx.reply(`echo ${ctx.message.text}`));
const app = new Hono();
app.post('/webhooks/telegram', webhookCallback(bot, 'hono', { secretToken: process.env.TELEGRAM_WEBHOOK_SECRET }));
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`Website chat  http://127.0.0.1:${port}/\n`);
});
process.on('SIGTERM', () => server.close(() => process.exit(0)));
