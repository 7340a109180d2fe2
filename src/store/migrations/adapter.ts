import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { withDatabase } from '../database-url.ts';

type OnRefusal = (error: Error) => void;

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'houvast migrations' });
  pool.on('error', () => {});
  return pool;
}

/**
 * Prisma's adapter cuts a script at every semicolon, also within comments, texts and functions, and runs the pieces
 * on changing connections. Sent whole, PostgreSQL reads it right and makes it one transaction: all of a migration or nothing.
 */
function sendWhole(adapter: SqlDriverAdapter, send: (script: string) => Promise<unknown>, onRefusal: OnRefusal): void {
  const { onError } = adapter as unknown as { onError(error: unknown): never };
  adapter.executeScript = async script => {
    try {
      await send(script);
    } catch (error) {
      onRefusal(error as Error);
      onError.call(adapter, error);
    }
  };
}

/** PostgreSQL's catalogue has a one-character type of its own that Prisma's adapter does not know. */
const CATALOGUE_CHARACTER = 18;
const TEXT = 25;

type Query = (query: pg.QueryConfig | string) => Promise<pg.QueryResult>;

/** Lets the adapter read such columns as texts, and then tells the engine, which insists, that they are characters. */
function knowCharacters(adapter: SqlDriverAdapter, pool: pg.Pool, query: Query): void {
  const characters = new WeakMap<unknown[], Set<number>>();

  async function readAsText(config: pg.QueryConfig): Promise<pg.QueryResult> {
    const { fields, rows, ...rest } = await query(config);
    characters.set(
      rows,
      new Set(fields.flatMap(({ dataTypeID }, column) => (dataTypeID === CATALOGUE_CHARACTER ? [column] : []))),
    );
    const known = fields.map(field => (field.dataTypeID === CATALOGUE_CHARACTER ? { ...field, dataTypeID: TEXT } : field));
    return { ...rest, rows, fields: known };
  }

  const queryRaw = adapter.queryRaw.bind(adapter);
  Object.assign(pool, { query: readAsText });
  adapter.queryRaw = async config => {
    const { columnNames, columnTypes, rows } = await queryRaw(config);
    const columns = characters.get(rows);
    return {
      columnNames,
      columnTypes: columnTypes.map((type, column) => (columns?.has(column) ? ColumnTypeEnum.Character : type)),
      // no character at all is the zero character to the engine
      rows: rows.map(row => row.map((value, column) => (value === '' && columns?.has(column) ? '\0' : value))),
    };
  };
}

/** Prisma's adapter with the two corrections that the schema engine needs. */
async function connect(pool: pg.Pool, onRefusal: OnRefusal): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool).connect();
  // the class's own, because the pool's is replaced
  const query: Query = pg.Pool.prototype.query.bind(pool);
  sendWhole(adapter, query, onRefusal);
  knowCharacters(adapter, pool, query);
  return adapter;
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A second, empty database in which the engine plays migrations to see what they make; dropped after use. */
async function shadow(url: string, onRefusal: OnRefusal): Promise<SqlDriverAdapter> {
  const name = `shadow_${randomUUID().replaceAll('-', '')}`;
  await execute(url, `create database "${name}"`);
  const pool = openPool(withDatabase(url, name));
  const adapter = await connect(pool, onRefusal);
  adapter.dispose = async () => {
    await pool.end();
    await execute(url, `drop database "${name}" with (force)`);
  };
  return adapter;
}

/** The engine's way to the database, with a pool of its own. */
export interface MigrationAdapter extends SqlMigrationAwareDriverAdapterFactory {
  /** What the database said to the last script it refused. The engine's own error is vaguer. */
  refusal(): Error | undefined;
  end(): Promise<void>;
}

/** Opens nothing before the engine asks for it. */
export function migrationAdapter(url: string): MigrationAdapter {
  const pool = openPool(url);
  const { provider, adapterName } = new PrismaPg(pool);
  let refusal: Error | undefined;
  const onRefusal: OnRefusal = error => {
    refusal = error;
  };
  return {
    provider,
    adapterName,
    connect: () => connect(pool, onRefusal),
    connectToShadowDb: () => shadow(url, onRefusal),
    refusal: () => refusal,
    end: () => pool.end(),
  };
}
