import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StoreError } from '../error.ts';
import { LOCKS } from '../locks.ts';

/** `server` is the one process that runs the conversations; a `tool` (the command line) works beside it. */
export type Role = 'server' | 'tool';

/** The database needs a moment to notice that a killed process is gone. */
const HANDOVER_MS = 2000;

async function take(client: pg.Client, sql: string): Promise<boolean> {
  const { rows } = await client.query(sql);
  return rows[0].ok;
}

async function otherServer(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = $1 and l.mode = 'ExclusiveLock'`,
    [LOCKS.server],
  );
  const pid = /\d+$/.exec(rows[0]?.name ?? '')?.[0];
  return pid ? ` (process ${pid})` : '';
}

async function becomeServer(client: pg.Client, dataDir: string): Promise<void> {
  const deadline = performance.now() + HANDOVER_MS;
  while (!(await take(client, `select pg_try_advisory_lock(${LOCKS.server}) as ok`))) {
    if (performance.now() > deadline) {
      throw new StoreError(
        'in_use',
        `Houvast already runs on ${dataDir}${await otherServer(client)}. Stop it first, or set another DATA_DIR.`,
      );
    }
    await sleep(50);
  }
}

/**
 * Opens the connection that stands for this process: as long as it lives, the server keeps running, and no second
 * server process gets in. The database frees its locks at once when this process dies, however it dies.
 */
export async function openGuard(url: string, role: Role, dataDir: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: `houvast ${role} ${process.pid}`, keepAlive: true });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock_shared(${LOCKS.presence})`);
    if (role === 'server') await becomeServer(client, dataDir);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

/**
 * Are we the last to leave? Then the guard keeps everybody out until the server is down: who comes now waits for the
 * lock, loses the connection, and starts the server again.
 */
export async function isLast(guard: pg.Client): Promise<boolean> {
  try {
    await guard.query(`select pg_advisory_unlock_shared(${LOCKS.presence})`);
    return await take(guard, `select pg_try_advisory_lock(${LOCKS.presence}) as ok`);
  } catch {
    return false;
  }
}
