import path from 'node:path';
import pg from 'pg';
import type { Server } from './server.ts';

/**
 * Does this cluster's own server answer? A server of another cluster at the same address counts as silence,
 * e.g. a stranger that got our port.
 */
export async function answers(server: Server): Promise<boolean> {
  const url = server.transport.url();
  if (!url) return false;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000, query_timeout: 3000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('data_directory') as folder");
    return path.resolve(rows[0].folder) === path.resolve(server.cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
