import { SettingsError } from '../settings.ts';
import type { Database } from '../store/index.ts';
import type { Logger } from './logger.ts';

const encoder = new TextEncoder();

/**
 * Servers that share a database must share the secret too: the keys of messages depend on it, and with two secrets every
 * message that a platform sends twice would be answered twice. Throws `SettingsError` when another server runs with
 * another secret; one that was changed while nobody ran is taken as it is.
 */
export async function checkSameSecret(db: Database, secret: string, log: Logger): Promise<void> {
  const own = await fingerprint(secret);
  const [row] = await db.$queryRaw<{ value: string; others: bigint }[]>`
    INSERT INTO channel_memory (channel, account, key, value) VALUES ('', '', 'secret', ${own})
    ON CONFLICT (channel, account, key) DO UPDATE SET value = channel_memory.value
    RETURNING value, (SELECT count(*) FROM node WHERE seen_at > now() - interval '4 seconds') AS others`;
  if (!row || row.value === own) return;
  if (row.others > 0n) {
    throw new SettingsError(
      'APP_SECRET is not the one that the other running servers of this database use: give all of them the same value.',
    );
  }
  log.warn({}, 'APP_SECRET has changed: messages that a platform sends again from before the change may be answered again');
  await db.$executeRaw`UPDATE channel_memory SET value = ${own} WHERE channel = '' AND account = '' AND key = 'secret'`;
}

/** Says whether two secrets are the same, and nothing else about them. */
async function fingerprint(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(`houvast fingerprint ${secret}`));
  return [...new Uint8Array(digest).subarray(0, 8)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
