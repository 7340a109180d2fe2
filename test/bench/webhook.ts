import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openStore } from '../../src/store/index.ts';
import { type ServerProcess, startServerProcess } from '../server-process.ts';
import { startTelegram } from '../standins/telegram/index.ts';
import { round } from './figures.ts';
import { memoryOf, postgresOf } from './memory.ts';
import { measureSenders, type SenderFigures } from './senders.ts';

const secret = 'a-secret-of-the-benchmark';
/** Questions that the sample organisation answers with confidence: nothing waits for more. */
const questions = [
  'Wat kost het praatcafé?',
  'Wanneer is de vrouwengroep?',
  'Waar is het inloopcentrum?',
  'Wat kost huistaakbegeleiding?',
];
const sizes = [1, 8, 64];

export interface WebhookFigures {
  houvast: SenderFigures[];
  echo: SenderFigures[];
  /** Median milliseconds of each stage, from the stored times. */
  stages: Record<string, number>;
  start: { coldMs: number; warmMs: number };
  memoryMb: { idle: number; loaded: number };
}

/** The whole way from webhook to stand-in, beside a bare echo bot, in turn so that both meet the same machine. */
export async function measureWebhook(seconds: number): Promise<WebhookFigures> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'houvast-bench-'));
  // Root's database runs as somebody else, who must be able to reach it.
  chmodSync(dataDir, 0o711);
  const telegram = await startTelegram();
  const env = {
    DATA_DIR: dataDir,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TELEGRAM_MESSAGES_PER_SECOND: '100000',
  };
  const cold = await startServerProcess(env);
  await cold.stop();
  const server = await startServerProcess(env);
  const bot = { id: Number(telegram.token.split(':')[0]), is_bot: true, first_name: 'echo', username: telegram.username };
  const echo = await startServerProcess({ ...env, BOT_INFO: JSON.stringify(bot) }, 'test/bench/echo-bot.ts');
  try {
    const memory = () => round(memoryOf([server.pid, ...postgresOf(dataDir)]), 0);
    const idle = memory();
    const figures: Pick<WebhookFigures, 'houvast' | 'echo'> = { houvast: [], echo: [] };
    for (const size of sizes) {
      figures.echo.push(await through(echo, telegram, size, seconds));
      figures.houvast.push(await through(server, telegram, size, seconds));
    }
    const loaded = memory();
    const stages = await stagesOf(dataDir);
    return {
      ...figures,
      stages,
      start: { coldMs: round(cold.readyMs, 0), warmMs: round(server.readyMs, 0) },
      memoryMb: { idle, loaded },
    };
  } finally {
    await echo.stop();
    await server.stop();
    await telegram.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function through(
  server: ServerProcess,
  telegram: Awaited<ReturnType<typeof startTelegram>>,
  size: number,
  seconds: number,
) {
  await fetch(`${telegram.apiRoot}/bot${telegram.token}/setWebhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: `${server.address}/webhooks/telegram`, secret_token: secret, max_connections: 100 }),
  });
  return measureSenders(telegram, size, seconds, questions);
}

async function stagesOf(dataDir: string): Promise<Record<string, number>> {
  const store = await openStore({
    dataDir,
    role: 'tool',
    migrationsDir: path.join(import.meta.dirname, '../../prisma/migrations'),
  });
  const [row] = await store.db.$queryRaw<Record<string, number>[]>`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM m.processed_at - m.received_at) * 1000) AS "stored → turn begun",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.sent_at - m.processed_at) * 1000) AS "turn begun → platform took it"
    FROM message AS m JOIN delivery AS d ON d.turn = m.turn`;
  await store.close();
  return Object.fromEntries(Object.entries(row ?? {}).map(([stage, ms]) => [stage, round(Number(ms))]));
}
