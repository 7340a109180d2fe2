import type { Home } from './home.ts';
import type { Transport } from './transport.ts';

/** One embedded server: its folder, its programs and how to reach it. */
export interface Server {
  home: Home;
  /** PostgreSQL's data folder. */
  cluster: string;
  /** The folder with the programs. */
  native: string;
  transport: Transport;
  /** Settings that differ from ours, for tests. */
  settings: Record<string, string>;
  /**
   * `postgres` starts the program itself and knows at once when it dies. `pg_ctl` is for Windows: it gives up an
   * administrator's rights, which PostgreSQL refuses to run with, and can stop a server without signals.
   */
  launcher: 'postgres' | 'pg_ctl';
}
