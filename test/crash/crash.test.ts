import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { freePort, type ServerProcess, startServerProcess } from '../server-process.ts';
import { startTelegram } from '../standins/telegram/index.ts';

const people = 20;
const each = 10;
const kills = 5;
const secret = 'a-secret-of-the-crash-test';
const questions = [
  'Wat kost het praatcafé?',
  'Wanneer is de vrouwengroep?',
  'Waar is het inloopcentrum?',
  'hallo',
  'What does homework help cost?',
  'xqzt brblfx',
  'Je veux parler à quelqu’un',
];

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'houvast crash '));
// Root's database runs as somebody else, who must be able to reach it.
chmodSync(dataDir, 0o711);
const telegram = await startTelegram();
let server: ServerProcess | undefined;
afterAll(async () => {
  await server?.stop();
  await telegram.close();
  rmSync(dataDir, { recursive: true, force: true });
});

interface MessageRow {
  person: string;
  text: string;
  turn: string | null;
  error: string | null;
}
interface DeliveryRow {
  person: string;
  turn: string;
  state: string;
  double: boolean;
  attempts: number;
  text: string;
}

test(`${people * each} messages from ${people} people while the server is killed ${kills} times: each covered by exactly one reply, in order, nothing left`, async () => {
  const env = {
    DATA_DIR: dataDir,
    PORT: await freePort(),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TELEGRAM_MESSAGES_PER_SECOND: '200',
  };
  server = await startServerProcess(env);
  const url = `${server.address}/webhooks/telegram`;
  await fetch(`${telegram.apiRoot}/bot${telegram.token}/setWebhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url, secret_token: secret, max_connections: 20 }),
  });

  const crowd = Array.from({ length: people }, () => telegram.person({ language: 'nl' }));
  const said = new Map<string, string[]>();
  const talking = crowd.map(async (person, index) => {
    for (let message = 0; message < each; message++) {
      const text = `${questions[(index + message) % questions.length]} (${index}.${message})`;
      said.set(String(person.id), [...(said.get(String(person.id)) ?? []), text]);
      void person.says(text);
      await sleep(200 + ((index * 37 + message * 101) % 900));
    }
  });
  for (let kill = 0; kill < kills; kill++) {
    await sleep(900 + kill * 130);
    await server.kill();
    server = await startServerProcess(env);
  }
  await Promise.all(talking);

  const store = await openStore({
    dataDir,
    role: 'tool',
    migrationsDir: path.join(import.meta.dirname, '../../prisma/migrations'),
  });
  const open = async () => {
    const [row] = await store.db.$queryRaw<{ messages: bigint; deliveries: bigint; jobs: bigint; stored: bigint }[]>`
        SELECT (SELECT count(*) FROM message WHERE processed_at IS NULL) AS messages, (SELECT count(*) FROM message) AS stored,
          (SELECT count(*) FROM delivery WHERE state IN ('queued', 'sending')) AS deliveries,
          (SELECT count(*) FROM pgboss.job WHERE state < 'completed' AND name = 'conversation') AS jobs`;
    return {
      pending: telegram.pending(),
      stored: Number(row?.stored),
      left: Number(row?.messages) + Number(row?.deliveries) + Number(row?.jobs),
    };
  };
  await expect.poll(open, { timeout: 60_000, interval: 250 }).toEqual({ pending: 0, stored: people * each, left: 0 });

  const messages = await store.db.$queryRaw<MessageRow[]>`
      SELECT c.address AS person, m.payload->>'text' AS text, m.turn, m.error FROM message AS m JOIN conversation AS c ON c.id = m.conversation_id ORDER BY m.id`;
  const deliveries = await store.db.$queryRaw<DeliveryRow[]>`
      SELECT c.address AS person, d.turn, d.state, d.may_be_double AS double, d.attempts, d.payload->>'text' AS text
      FROM delivery AS d JOIN conversation AS c ON c.id = d.conversation_id ORDER BY d.id`;
  await store.close();

  expect(messages.filter(message => message.error || !message.turn)).toEqual([]);
  let doubles = 0;
  for (const person of crowd) {
    const own = messages.filter(message => message.person === String(person.id));
    expect(own.map(message => message.text)).toEqual(said.get(String(person.id)));
    const replies = deliveries.filter(delivery => delivery.person === String(person.id));
    // Turns cover the messages without gap or overlap, and the replies stand in the order of the turns.
    const turns = [...new Set(own.map(message => message.turn))];
    expect(
      own.map(message => turns.indexOf(message.turn)).every((turn, index, all) => index === 0 || turn >= (all[index - 1] ?? 0)),
    ).toBe(true);
    expect([...new Set(replies.map(reply => reply.turn))]).toEqual(turns);
    expect(replies.every(reply => reply.state === 'sent')).toBe(true);

    const heard = person.heard().map(message => message.text ?? '');
    const extra = heard.length - replies.length;
    // Two kills may hit the same reply: it is sent at most once more for each time it was begun.
    const begunAgain = replies.filter(reply => reply.double).reduce((sum, reply) => sum + reply.attempts - 1, 0);
    expect({ extra, begunAgain, fine: extra >= 0 && extra <= begunAgain }).toMatchObject({ fine: true });
    expect(withoutMarkedDoubles(heard, replies)).toEqual(replies.map(reply => reply.text));
    doubles += extra;
  }
  console.log(
    `crash test: ${messages.length} messages, ${deliveries.length} replies, ${kills} kills, ${doubles} sent twice, ${deliveries.filter(({ double }) => double).length} marked as maybe sent twice`,
  );
}, 180_000);

/** What was heard, without the further sendings of a reply that is marked as maybe sent twice: one for each attempt. */
function withoutMarkedDoubles(heard: string[], replies: DeliveryRow[]): string[] {
  const left = [...heard];
  return replies.map(reply => {
    const text = left.shift() ?? '';
    for (let again = 1; reply.double && again < reply.attempts && left[0] === text && text === reply.text; again++) left.shift();
    return text;
  });
}
