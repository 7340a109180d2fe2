/** The only room that knows Prisma: the database, its migrations, and the PostgreSQL that Houvast runs itself. */
export { connectDatabase, type Database, type Json, type Transaction } from './client.ts';
export { StoreError, type StoreErrorCode } from './error.ts';
export type { Listen, Subscription } from './listen.ts';
export { openStore, type Store, type StoreOptions } from './open.ts';
export { type TransactionOptions, transaction } from './transaction.ts';
