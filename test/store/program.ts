/**
 * A Houvast that only opens its database, for tests of what happens when it is killed: prints one line of JSON when it is
 * ready, and closes when its input ends. Arguments: data folder, role, options of `openEmbedded` as JSON.
 */
import { openEmbedded } from '../../src/store/embedded/open.ts';
import { StoreError } from '../../src/store/error.ts';

const [dataDir = '', role = 'tool', options = '{}'] = process.argv.slice(2);
try {
  const database = await openEmbedded({ dataDir, role: role as 'server' | 'tool', ...JSON.parse(options) });
  process.stdout.write(`${JSON.stringify({ how: database.how, url: database.url, home: database.home, pid: database.pid() })}\n`);
  process.stdin.resume().on('end', async () => {
    const last = await database.close();
    process.stdout.write(`${JSON.stringify({ last })}\n`);
    process.exit(0);
  });
} catch (error) {
  const { message, stack } = error as Error;
  process.stdout.write(`${JSON.stringify({ error: error instanceof StoreError ? message : stack })}\n`);
  process.exit(1);
}
