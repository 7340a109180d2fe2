import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from './generated/client.ts';

/** The Prisma client. Other rooms know the database by this name only. */
export type Database = PrismaClient;

/** What `fn` of `transaction` works with; every room's functions take it where they write together with others. */
export type Transaction = Prisma.TransactionClient;

/** A client and the way to close it. */
export interface Connected {
  db: Database;
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Connects Prisma to a database. Nothing is opened before the first query.
 * @param connections the most that may be open at once
 */
export function connectDatabase(url: string, connections = 10): Connected {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    application_name: 'houvast',
    keepAlive: true,
  });
  // without a listener, a server that stops takes this process down; the pool itself replaces the connection
  pool.on('error', () => {});
  const db = new PrismaClient({ adapter: new PrismaPg(pool, { onConnectionError: () => {}, onPoolError: () => {} }) });
  return {
    db,
    async close() {
      await db.$disconnect();
      await pool.end();
    },
  };
}
