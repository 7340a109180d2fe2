import pg from 'pg';
import { checkUrl } from './check-url.ts';
import { StoreError } from './error.ts';

const OLDEST_VERSION = 14;
const RETRY_MS = 500;
/** Shorter waits are not worth a word. */
const QUIET_MS = 2000;
/** What a database says, or does not say, while it is still starting. */
const NOT_YET = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', '57P03']);

/** The database's or the system's code → what to do. Never the address itself: it holds the password. */
const CURES: Record<string, string> = {
  '28P01': 'the user name or the password is wrong. Correct them in DATABASE_URL',
  '28000': 'it does not let this user in from here. Correct the user in DATABASE_URL, or the rules in pg_hba.conf',
  '3D000': 'there is no database of that name. Make it, or correct the name in DATABASE_URL',
  '53300': 'it has no connection left. Raise max_connections, or stop other programs that use it',
  '57P03': 'it is still starting. Try again in a minute',
  ECONNREFUSED: 'nothing answers there. Start it, or correct host and port in DATABASE_URL',
  ENOTFOUND: 'its host is not known. Correct the host in DATABASE_URL',
  EAI_AGAIN: 'its host cannot be looked up. Check the network, or the host in DATABASE_URL',
};

function codeOf(error: unknown): string {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  return code ?? errors?.[0]?.code ?? '';
}

function unreachable(error: unknown): StoreError {
  const code = codeOf(error);
  const cure = CURES[code] ?? `it cannot be opened${code ? ` (${code})` : ''}. Check DATABASE_URL`;
  return new StoreError('unreachable', `The database of DATABASE_URL: ${cure}.`, { cause: error });
}

async function version(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as version");
    return rows[0].version;
  } finally {
    await client.end().catch(() => {});
  }
}

async function waitForVersion(url: string, patienceMs: number, log: (line: string) => void): Promise<number> {
  const deadline = performance.now() + patienceMs;
  const telling = setTimeout(() => log('waiting for the database of DATABASE_URL, which does not answer yet'), QUIET_MS);
  try {
    for (;;) {
      const found = await version(url).catch(error => {
        if (!NOT_YET.has(codeOf(error)) || performance.now() > deadline) throw unreachable(error);
      });
      if (found !== undefined) return found;
      await new Promise(resolve => setTimeout(resolve, RETRY_MS));
    }
  } finally {
    clearTimeout(telling);
  }
}

/**
 * Checks the database of `DATABASE_URL`: it answers, lets us in and is recent enough. Waits up to `patienceMs` for one
 * that starts at the same time as we do, and tells `log` so after a while. Throws a `StoreError`, which never names the password.
 */
export async function checkExternal(url: string, patienceMs: number, log: (line: string) => void = () => {}): Promise<void> {
  checkUrl(url);
  const found = await waitForVersion(url, patienceMs, log);
  if (found < OLDEST_VERSION) {
    throw new StoreError(
      'unreachable',
      `The database of DATABASE_URL is PostgreSQL ${found}; Houvast needs ${OLDEST_VERSION} or newer. Update it.`,
    );
  }
}
