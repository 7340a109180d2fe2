import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/open.ts';
import { eventually, query, startProgram, temporaryFolder } from './embedded-fixtures.ts';

const unix = process.platform !== 'win32';

describe('starting', () => {
  test('the first start makes a database, and the second one finds what was written', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const first = await openEmbedded({ dataDir, role: 'tool' });
    expect(first.how).toBe('started');
    await query(first.url, 'create table kept as select 42 as answer');
    expect(await first.close()).toBe(true);
    expect(first.pid()).toBeUndefined();

    const second = await openEmbedded({ dataDir, role: 'tool' });
    expect(second.how).toBe('started');
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.close();
  });

  test.each([
    ['with spaces, a comma and a quote', `a folder, "mine" & it's`],
    ['in another script', 'بيانات المنظمة'],
    ['of more than 120 characters', path.join('d'.repeat(60), 'e'.repeat(60), 'f'.repeat(30))],
  ])('a folder %s works', async (_, name) => {
    const dataDir = path.join(temporaryFolder(), name);
    const database = await openEmbedded({ dataDir, role: 'tool' });
    expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const socket = decodeURIComponent(database.url.split('host=')[1] ?? '');
    expect(Buffer.byteLength(`${socket}/.s.PGSQL.5432`)).toBeLessThanOrEqual(107);
    expect(fs.statSync(socket).mode & 0o777).toBe(0o700);
    expect(await database.close()).toBe(true);
    if (!socket.startsWith(database.home)) fs.rmdirSync(socket);
  });

  test('two first starts at once end at one server', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const [one, two] = await Promise.all([startProgram(dataDir), startProgram(dataDir)]);
    expect([one.ready.error, two.ready.error]).toEqual([undefined, undefined]);
    expect(one.ready.pid).toBe(two.ready.pid);
    expect(fs.readdirSync(one.ready.home).filter(name => name.startsWith('cluster'))).toEqual(['cluster']);
    const last = [await one.close(), await two.close()];
    expect(last).toEqual([false, true]);
  });

  test.runIf(unix)('nobody else can enter the database, the socket or a new data folder', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const database = await openEmbedded({ dataDir, role: 'tool' });
    const modes = ['', 'cluster', 'socket'].map(name => fs.statSync(path.join(database.home, name)).mode & 0o777);
    expect(modes).toEqual([0o700, 0o700, 0o700]);
    expect(fs.statSync(dataDir).mode & 0o066).toBe(0);
    expect(fs.statSync(path.join(database.home, 'postgres.log')).mode & 0o777).toBe(0o600);
    await database.close();
  });
});

describe('sharing', () => {
  test('a killed program leaves the server, and the next one uses it and can stop it', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const killed = await startProgram(dataDir, 'server');
    await killed.kill();
    const next = await openEmbedded({ dataDir, role: 'server' });
    expect(next.how).toBe('attached');
    expect(next.pid()).toBe(killed.ready.pid);
    expect(await next.close()).toBe(true);
    expect(next.pid()).toBeUndefined();
    await expect(query(killed.ready.url, 'select 1')).rejects.toMatchObject({
      code: expect.stringMatching(/ENOENT|ECONNREFUSED/),
    });
  });

  test('the command line works beside the server, and the last one out stops the database', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const server = await openEmbedded({ dataDir, role: 'server' });
    const tool = await openEmbedded({ dataDir, role: 'tool' });
    expect(tool.how).toBe('attached');
    expect(await server.close()).toBe(false);
    expect(await query(tool.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await tool.close()).toBe(true);
  });

  test('a second server on the same folder is refused with a sentence that names the first', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const first = await startProgram(dataDir, 'server');
    const second = await startProgram(dataDir, 'server');
    expect(second.ready.error).toBe(
      `Houvast already runs on ${dataDir} (process ${first.process.pid}). Stop it first, or set another DATA_DIR.`,
    );
    expect(await query(first.ready.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await first.close()).toBe(true);
  });

  test('a program that comes while the last one leaves gets a server', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    let database = await openEmbedded({ dataDir, role: 'tool' });
    for (let round = 0; round < 5; round++) {
      const [, next] = await Promise.all([database.close(), openEmbedded({ dataDir, role: 'tool' })]);
      expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      database = next;
    }
    expect(await database.close()).toBe(true);
  });
});

describe('trouble', () => {
  test('a pid file that names a living stranger does not stop the start', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const first = await openEmbedded({ dataDir, role: 'tool' });
    const pidFile = path.join(first.home, 'cluster', 'postmaster.pid');
    const lines = fs.readFileSync(pidFile, 'utf8').split('\n');
    await first.close();
    // our own number: alive, and not a PostgreSQL
    fs.writeFileSync(pidFile, [process.pid, ...lines.slice(1)].join('\n'));
    const second = await openEmbedded({ dataDir, role: 'tool' });
    expect(second.how).toBe('started');
    await second.close();
  });

  test('a server that is killed while we run comes back at the same address with all that was written', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const said: string[] = [];
    const database = await openEmbedded({ dataDir, role: 'server', log: line => said.push(line) });
    await query(database.url, 'create table kept as select 42 as answer');
    const pid = database.pid() as number;
    process.kill(pid, 'SIGKILL');
    expect(await eventually(() => query(database.url, 'select answer from kept'))).toEqual([{ answer: 42 }]);
    await eventually(() => said.includes('the database is back'));
    expect(database.pid()).not.toBe(pid);
    // the server's place is taken again
    await expect(openEmbedded({ dataDir, role: 'server' })).rejects.toMatchObject({ code: 'in_use' });
    expect(await database.close()).toBe(true);
  });

  test('closing soon after a crash does not hang, and leaves no server behind', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    // before the crash is noticed, while the server starts again, and about when it is back
    for (const ms of [0, 5, 20, 60, 150, 300, 600]) {
      const database = await openEmbedded({ dataDir, role: 'tool' });
      process.kill(database.pid() as number, 'SIGKILL');
      await new Promise(resolve => setTimeout(resolve, ms));
      const started = performance.now();
      await database.close();
      expect(performance.now() - started, `closed after ${ms} ms`).toBeLessThan(9000);
      expect(database.pid(), `closed after ${ms} ms`).toBeUndefined();
    }
  });

  test('a file in the place of the data folder is refused', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    fs.writeFileSync(dataDir, '');
    await expect(openEmbedded({ dataDir, role: 'tool' })).rejects.toMatchObject({
      code: 'folder',
      message: expect.stringContaining(dataDir),
    });
  });

  test('a database of another PostgreSQL version is refused with a cure', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const first = await openEmbedded({ dataDir, role: 'tool' });
    await first.close();
    fs.writeFileSync(path.join(first.home, 'cluster', 'PG_VERSION'), '15\n');
    await expect(openEmbedded({ dataDir, role: 'tool' })).rejects.toThrow(/made by another version of PostgreSQL. Make a backup/);
  });
});

describe('without Unix sockets', () => {
  test.each(['postgres', 'pg_ctl'] as const)('loopback with a password works, started by %s', async launcher => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const options = { dataDir, role: 'tool', transport: 'loopback', launcher } as const;
    const database = await openEmbedded(options);
    expect(new URL(database.url).hostname).toBe('127.0.0.1');
    expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const guessed = new URL(database.url);
    guessed.password = 'wrong';
    await expect(query(guessed.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    const other = await openEmbedded(options);
    expect(other).toMatchObject({ how: 'attached', url: database.url });
    expect([await database.close(), await other.close()]).toEqual([false, true]);
    expect(database.pid()).toBeUndefined();
  });

  test('a killed server comes back on the same port', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const database = await openEmbedded({ dataDir, role: 'tool', transport: 'loopback' });
    const pid = database.pid() as number;
    process.kill(pid, 'SIGKILL');
    await eventually(() => database.pid() !== undefined && database.pid() !== pid);
    expect(await eventually(() => query(database.url, 'select 1 as one'))).toEqual([{ one: 1 }]);
    await database.close();
  });

  test('two first starts at once end at one server', async () => {
    const dataDir = path.join(temporaryFolder(), 'data');
    const options = { transport: 'loopback' };
    const [one, two] = await Promise.all([startProgram(dataDir, 'tool', options), startProgram(dataDir, 'tool', options)]);
    expect([one.ready.error, two.ready.error]).toEqual([undefined, undefined]);
    expect(one.ready.url).toBe(two.ready.url);
    await Promise.all([one.close(), two.close()]);
  });
});
