import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { runningServer } from '../../src/store/embedded/pid-file.ts';
import { testDatabase } from '../database.ts';
import { freePort, type ServerProcess, startServerProcess } from '../server-process.ts';
import { startTelegram } from '../standins/telegram/index.ts';
import { eventually, patience, secret, telegramSettings, useWebhook } from './house.ts';
import { openPage } from './webchat-page.ts';

const question = 'Wat kost het praatcafé?';
const free = /Gratis/;

describe('one server with its own database, in a folder whose path has spaces', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'houvast whole '));
  // Root's database runs as another user, who must come in.
  chmodSync(folder, 0o711);
  const dataDir = path.join(folder, 'my data');
  const cluster = path.join(dataDir, 'postgres/cluster');
  const state: { server?: ServerProcess; telegram?: Awaited<ReturnType<typeof startTelegram>>; env?: Record<string, string> } =
    {};
  const running = () => {
    const { server, telegram, env } = state;
    if (!server || !telegram || !env) throw new Error('not started');
    return { server, telegram, env };
  };
  const get = (route: string) => fetch(`${running().server.address}${route}`);
  const answersAgain = async () => {
    const anna = running().telegram.person({ language: 'nl' });
    await anna.says(question);
    expect((await anna.next(patience)).text).toMatch(free);
  };

  beforeAll(async () => {
    const telegram = await startTelegram();
    const env = {
      ...telegramSettings(telegram),
      DATA_DIR: dataDir,
      PORT: await freePort(),
      LOG_LEVEL: 'debug',
      TRUST_PROXY: 'on',
    };
    const server = await startServerProcess(env);
    await useWebhook(telegram, server.address);
    Object.assign(state, { telegram, env, server });
  });
  afterAll(async () => {
    const stopped = await state.server?.stop();
    const database = runningServer(cluster);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    await state.telegram?.close();
    expect(stopped).toBe(0);
    expect(database, 'the database still runs').toBeUndefined();
  });

  test('says that it lives, that it is ready, and what it counts', async () => {
    await answersAgain();
    expect(await (await get('/healthz')).json()).toEqual({ ok: true });
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { ok: true, database: true, queue: true }]);
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toMatch(/^houvast_received_total\{channel="telegram",kind="text"\} [1-9]/m);
    expect(metrics).toMatch(/^houvast_turns_total\{channel="telegram",kind="answer",language="nl"\} [1-9]/m);
    expect(metrics).toMatch(/^houvast_deliveries_total\{channel="telegram",outcome="sent"\} [1-9]/m);
    expect(metrics).toMatch(/^houvast_http_seconds_count\{route="\/webhooks\/telegram",status="200"\} [1-9]/m);
    expect(metrics).toMatch(/^houvast_queue_jobs \d+$/m);
  });

  test.each(['/nowhere', '/api/nothing', '/webhooks/pigeon', '/.env', '/%00', '/fonts/../../app-secret'])(
    'an address that is none (%s): 404 as JSON, with the request',
    async route => {
      const response = await get(route);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ error: 'not_found', request: response.headers.get('x-request-id') });
    },
  );

  test('a request id that is no id is not repeated', async () => {
    const response = await fetch(`${running().server.address}/nowhere`, {
      headers: { 'x-request-id': '<b>"x"</b>'.repeat(100) },
    });
    expect(await response.text()).not.toContain('<b>');
  });

  test('nothing that anybody wrote, and no secret, stands in the logs, the metrics or the log of the database', async () => {
    const { server, telegram, env } = running();
    const told = {
      text: 'ZwarteKat7781',
      first: 'Xantippe',
      last: 'Vandenboskabouter',
      user: 'xantippe_9917',
      phone: '+32475991177',
      caption: 'Paspoortfoto5521',
      web: 'WitteMuis4412',
      broken: 'KapotBericht3390',
      choice: 'open:geheimekeuze8823',
      language: 'xx-geheim',
      file: 'AgACAgQAAxkBAAIgeheim',
    };
    const anna = telegram.person({ name: `${told.first} ${told.last}`, username: told.user, language: told.language });
    await anna.says(`${told.text} ${told.phone}`);
    await anna.sends({ contact: { phone_number: told.phone, first_name: told.first } });
    await anna.sends({ photo: [{ file_id: told.file, file_unique_id: 'u', width: 1, height: 1 }], caption: told.caption });
    await anna.presses({ data: told.choice });
    await anna.next(patience);
    telegram.failNext({ answer: 400, description: `Bad Request: ${told.text}`, chat: anna.id });
    telegram.failNext({ answer: 403, description: `Forbidden: ${told.text}`, chat: anna.id });
    await anna.says(`ik wil dood ${told.text}`);
    await anna.says(`ik wil dood ${told.text}`);
    await fetch(`${server.address}/webhooks/telegram`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret },
      body: `{"update_id": "${told.broken}`,
    });
    const page = openPage(server.address);
    await page.says(`${told.web} ${told.phone}`);
    await page.post(`{"session":"${page.session}","text":"${told.broken}"`);
    await fetch(`${server.address}/nowhere/${told.broken}?session=${page.session}`);
    await eventually(() => expect(page.messages.length).toBeGreaterThan(0));
    // Both faults happened: only then were the failures logged that could have told too much.
    await eventually(() => expect(server.output().match(/could not be sent/g)?.length).toBeGreaterThanOrEqual(2));
    await page.close();

    const places = {
      logs: server.output(),
      metrics: await (await get('/metrics')).text(),
      database: logFiles(path.join(dataDir, 'postgres'))
        .map(file => readFileSync(file, 'utf8'))
        .join('\n'),
    };
    expect(places.logs).toContain('"route":"/webhooks/telegram"');
    const keys = {
      token: telegram.token,
      tokensEnd: telegram.token.split(':')[1],
      secret,
      session: page.session,
      app: env.APP_SECRET,
    };
    for (const [name, value] of Object.entries({ ...told, ...keys })) {
      for (const [place, content] of Object.entries(places)) {
        expect(content.toLowerCase().includes(String(value).toLowerCase()), `${name} in ${place}`).toBe(false);
      }
    }
  });

  test('a second start on the same folder is refused in one sentence that names the cure', async () => {
    const { server, env } = running();
    const second = startServerProcess({ ...env, PORT: '0' });
    await expect(second).rejects.toThrow(
      /Houvast cannot start: Houvast already runs on .*my data \(process \d+\)\. Stop it first/,
    );
    await expect(second).rejects.not.toThrow(/\n\s+at /);
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
    await answersAgain();
  });

  test('whoever reads along and goes away ends nothing, and the database is stopped in the end', async () => {
    const other = path.join(folder, 'read along');
    const child = spawn(process.execPath, ['src/main.ts'], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: other, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stderr.destroy();
    const exit = once(child, 'exit');
    child.kill('SIGHUP');
    expect((await exit)[0]).toBe(0);
    expect(runningServer(path.join(other, 'postgres/cluster'))).toBeUndefined();
  });

  test('a port in use is told in one sentence', async () => {
    const { url } = await testDatabase();
    const second = startServerProcess({ ...running().env, DATABASE_URL: url });
    await expect(second).rejects.toThrow(/Houvast cannot start: the port is in use/i);
    await expect(second).rejects.not.toThrow(/\n\s+at /);
  });

  test('when the database is killed it says so, refuses what it cannot store, comes back, and loses nothing', async () => {
    const { server, telegram } = running();
    const page = openPage(server.address);
    await page.says(question);
    await eventually(() => expect(page.messages).toHaveLength(1));
    const pid = runningServer(cluster);
    if (!pid) throw new Error('no database');
    const anna = telegram.person({ language: 'nl' });
    const statuses: number[] = [];
    process.kill(pid, 'SIGKILL');
    const said = anna.says(question);
    for (let look = 0; look < 10; look++) {
      statuses.push((await get('/readyz')).status);
      expect((await get('/healthz')).status).toBe(200);
      if (look === 0) expect((await get('/metrics')).status).toBe(200);
    }
    expect(statuses).toContain(503);
    expect((await said)?.attempts).toBeGreaterThan(0);
    expect((await anna.next(20_000)).text).toMatch(free);
    await eventually(async () => expect((await get('/readyz')).status).toBe(200));
    await answersAgain();
    // The page that was open all the while goes on where it was.
    await page.says('Waar is de vrouwengroep?');
    await eventually(() => expect(page.messages.at(-1)?.text).toMatch(/Voorbeeldlaan 34/));
    expect(page.messages).toHaveLength(2);
    await page.close();
  });

  test('SIGTERM with messages in hand: over within 10 s, and the next start says what was still to be said, once', async () => {
    const { server, telegram, env } = running();
    const crowd = Array.from({ length: 6 }, () => telegram.person({ language: 'nl' }));
    const [slow, unsure, ...others] = crowd;
    if (!slow || !unsure) throw new Error('nobody');
    // One whose answer hangs at Telegram, one whose answer waits for more, and some in between.
    telegram.failNext({ hang: 'before', chat: slow.id });
    await slow.says(question);
    await unsure.says('brblfx qzt');
    for (const person of others) void person.says(question);
    const page = openPage(server.address);
    await page.says('brblfx qzt');
    const stopping = performance.now();
    expect(await server.stop()).toBe(0);
    expect(performance.now() - stopping).toBeLessThan(10_000);
    expect(runningServer(cluster)).toBeUndefined();
    await page.close();

    const again = await startServerProcess(env);
    state.server = again;
    for (const person of crowd) await person.next(patience);
    await eventually(() => expect(telegram.pending()).toBe(0));
    await new Promise(resolve => setTimeout(resolve, 1_500));
    expect(crowd.map(person => person.heard().length)).toEqual(crowd.map(() => 1));
    const later = openPage(again.address, page.session);
    await eventually(() => expect(later.messages).toHaveLength(1));
    await later.close();
  });
});

test('Ctrl-C while it still starts leaves no database behind', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'houvast whole '));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const cluster = path.join(folder, 'data/postgres/cluster');
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, DATA_DIR: path.join(folder, 'data'), HOST: '127.0.0.1', PORT: '0' };
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: path.join(import.meta.dirname, '../..'), env, stdio: 'pipe' });
  let said = '';
  child.stdout.on('data', data => (said += data));
  const exit = once(child, 'exit');
  await eventually(() => expect(runningServer(cluster)).toBeDefined());
  expect(said).toBe('');
  const stopping = performance.now();
  child.kill('SIGINT');
  expect(await exit).toEqual([0, null]);
  expect(performance.now() - stopping).toBeLessThan(10_000);
  expect(said).toMatch(/^Stopping/);
  expect(runningServer(cluster)).toBeUndefined();
});

describe('a channel that is switched off', () => {
  test('what came in before is answered when it is on again, and nobody is in the way meanwhile', async () => {
    const { db, url } = await testDatabase();
    const telegram = await startTelegram();
    onTestFinished(() => telegram.close());
    const on: Record<string, string> = { ...telegramSettings(telegram), DATABASE_URL: url, TRUST_PROXY: 'on' };
    const off = Object.fromEntries(Object.entries(on).filter(([name]) => !name.startsWith('TELEGRAM_')));
    const nodes: ServerProcess[] = [];
    onTestFinished(async () => {
      for (const node of nodes) await node.kill();
    });
    const start = async (env: Record<string, string>) => {
      const node = await startServerProcess(env);
      nodes.push(node);
      return node;
    };
    const first = await start(on);
    await useWebhook(telegram, first.address);
    const anna = telegram.person({ language: 'nl' });
    await anna.says('brblfx qzt');
    await first.kill();

    const second = await start(off);
    const page = openPage(second.address);
    await page.says(question);
    await eventually(() => expect(page.messages).toHaveLength(1));
    await page.close();
    await eventually(async () => expect(await db.message.count({ where: { processedAt: null } })).toBe(0));
    expect(second.output()).not.toMatch(/made the code throw/);
    expect(await second.stop()).toBe(0);
    // It would look again after a minute.
    await db.conversation.updateMany({ data: { pausedUntil: null } });

    const third = await start(on);
    expect((await anna.next(patience)).text).toMatch(/1\. /);
    expect(await third.stop()).toBe(0);
  });
});

describe('two servers on one DATABASE_URL', () => {
  test('both receive, nobody is answered twice, and a page at one sees what the other says', async () => {
    const { db, url } = await testDatabase();
    const telegram = await startTelegram();
    const env = { ...telegramSettings(telegram), DATABASE_URL: url, TRUST_PROXY: 'on' };
    const nodes = await Promise.all([startServerProcess(env), startServerProcess(env)]);
    onTestFinished(async () => {
      const codes = await Promise.all(nodes.map(node => node.stop()));
      await telegram.close();
      expect(codes).toEqual([0, 0]);
    });
    const [one, two] = nodes;
    const crowd = Array.from({ length: 10 }, () => telegram.person({ language: 'nl', known: true }));
    const post = (node: ServerProcess | undefined, update: object) =>
      fetch(`${node?.address}/webhooks/telegram`, {
        method: 'POST',
        headers: { 'x-telegram-bot-api-secret-token': secret },
        body: JSON.stringify(update),
      });
    const texts = [question, 'brblfx qzt', 'Waar is de vrouwengroep?'];
    const posts = crowd.flatMap((person, index) =>
      texts.flatMap((text, number) => {
        const id = 1_000_000 + index * 10 + number;
        const chat = { id: person.id, type: 'private' };
        const update = { update_id: id, message: { message_id: id, from: person.user, chat, date: 1_780_000_000, text } };
        // Each to both, and some first to the other.
        return (index + number) % 2 ? [post(one, update), post(two, update)] : [post(two, update), post(one, update)];
      }),
    );
    expect((await Promise.all(posts)).map(({ status }) => status)).toEqual(posts.map(() => 200));
    await eventually(async () => {
      expect(await db.message.count({ where: { processedAt: null } })).toBe(0);
      expect(await db.delivery.count({ where: { state: { in: ['queued', 'sending'] } } })).toBe(0);
    });
    expect(await db.message.count()).toBe(crowd.length * texts.length);
    // One message for each turn's answer, and no turn read what another had read.
    const turns = await db.message.findMany({ select: { turn: true }, distinct: ['turn'] });
    expect(await db.delivery.count()).toBe(turns.length);
    expect(crowd.reduce((heard, person) => heard + person.heard().length, 0)).toBe(turns.length);
    expect(await db.delivery.count({ where: { mayBeDouble: true } })).toBe(0);

    const page = openPage(two?.address ?? '');
    onTestFinished(() => page.close());
    const body = JSON.stringify({ session: page.session, id: 'the-first', text: question });
    await fetch(`${one?.address}/webhooks/webchat`, { method: 'POST', body });
    await page.post(body);
    await eventually(() => expect(page.messages).toHaveLength(1));
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(page.messages).toHaveLength(1);
  });
});

/** The files in which the embedded database writes what happens to it. */
function logFiles(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`no ${folder}`);
  const names = readdirSync(folder).map(name => path.join(folder, name));
  const files = names.filter(name => /log/i.test(path.basename(name)) && statSync(name).isFile());
  if (files.length === 0) throw new Error('the database has no log');
  return files;
}
