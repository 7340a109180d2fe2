/** The only room that knows Prisma: the database, its migrations, and the PostgreSQL that Houvast runs itself. */
export type { Database, Transaction } from './client.ts';
export { StoreError } from './error.ts';
export { openStore, type Store } from './open.ts';
export { transaction } from './transaction.ts';
