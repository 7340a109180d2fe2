import type { Database, Transaction } from './client.ts';
import type { Prisma } from './generated/client.ts';

export interface TransactionOptions {
  /** How often it is tried in all (5). */
  attempts?: number;
  /** Milliseconds that one try may take (15 000). */
  timeout?: number;
  /** Milliseconds to wait for a free connection (10 000). */
  maxWait?: number;
  isolationLevel?: Prisma.TransactionIsolationLevel;
}

/** PostgreSQL's codes for "in each other's way, try again": serialization failure and deadlock. */
const CONFLICTS = new Set(['40001', '40P01']);
const LONGEST_WAIT_MS = 200;

interface PrismaFailure {
  code?: string;
  meta?: { code?: string; driverAdapterError?: { cause?: { originalCode?: string; code?: string; kind?: string } } };
}

function isConflict(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as PrismaFailure;
  if (code === 'P2034') return true;
  const cause = meta?.driverAdapterError?.cause;
  return (
    cause?.kind === 'TransactionWriteConflict' ||
    [meta?.code, cause?.originalCode, cause?.code].some(it => CONFLICTS.has(it ?? ''))
  );
}

/** Different for everybody, so that two in each other's way do not meet again. */
function pause(attempt: number): Promise<void> {
  const ms = Math.random() * Math.min(LONGEST_WAIT_MS, 10 * 2 ** attempt);
  return new Promise(resolve => setTimeout(resolve, ms));
}

/**
 * Runs `fn` in one transaction: all it writes through `tx`, or nothing. Tried again when another transaction was in its
 * way, so `fn` may run several times: nothing but `tx` may be changed by it.
 */
export async function transaction<T>(
  db: Database,
  fn: (tx: Transaction) => Promise<T>,
  { attempts = 5, timeout = 15_000, maxWait = 10_000, isolationLevel }: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(fn, { timeout, maxWait, isolationLevel });
    } catch (error) {
      if (attempt >= attempts || !isConflict(error)) throw error;
      await pause(attempt);
    }
  }
}
