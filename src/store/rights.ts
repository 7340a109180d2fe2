import type pg from 'pg';
import { StoreError } from './error.ts';

/** The user of DATABASE_URL may not do what we need. */
export function noRights(cause?: unknown): StoreError {
  return new StoreError(
    'no_rights',
    'The user of DATABASE_URL may not make tables in this database. Make this user the owner of the database and of all that ' +
      'is in it, for example with: ALTER DATABASE houvast OWNER TO houvast.',
    { cause },
  );
}

/** Is it PostgreSQL's "insufficient privilege", or an error because of it? */
export function isForbidden(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: unknown };
  return code === '42501' || (cause !== undefined && isForbidden(cause));
}

/** A new database needs tables in its schema, and the queue's own schema beside it. Throws a `StoreError`. */
export async function checkRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select has_database_privilege(current_database(), 'CREATE')
       and coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as enough`,
  );
  if (!rows[0].enough) throw noRights();
}
