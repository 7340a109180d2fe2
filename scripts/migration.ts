/**
 * Makes a new migration folder from the difference between prisma/migrations and prisma/schema.prisma:
 *
 *   node scripts/migration.ts <name>
 *
 * Uses Prisma's engine from npm and a PostgreSQL of its own, so nothing is downloaded and no database of yours is touched.
 * Read the result before you commit it: Prisma drops a column to rename it. What Prisma's schema cannot say (sequences,
 * partial indexes, see the end of 0001_init) is written into the new file by hand; Prisma does not see such things, so
 * it does not drop them, and a test compares them with the list of those we have.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openEmbedded } from '../src/store/embedded/open.ts';
import { schemaDifference } from '../src/store/migrations/difference.ts';

const prisma = path.join(import.meta.dirname, '../prisma');
const migrations = path.join(prisma, 'migrations');

function nextFolder(name: string): string {
  const last =
    fs
      .readdirSync(migrations)
      .filter(entry => /^\d{4}_/.test(entry))
      .sort()
      .at(-1) ?? '0000';
  return path.join(migrations, `${String(Number(last.slice(0, 4)) + 1).padStart(4, '0')}_${name}`);
}

async function difference(): Promise<string | undefined> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'houvast-migration-'));
  // the server's user must come in when root runs this
  fs.chmodSync(folder, 0o711);
  try {
    const server = await openEmbedded({
      dataDir: path.join(folder, 'data'),
      role: 'tool',
      outside: path.join(folder, 'outside'),
    });
    try {
      return await schemaDifference(server.url, migrations, path.join(prisma, 'schema.prisma'));
    } finally {
      await server.close();
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write('Usage: node scripts/migration.ts <name>, with a name such as add_desk (small letters, digits, _)\n');
  process.exit(2);
}
const sql = await difference();
if (sql) {
  const folder = nextFolder(name);
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'migration.sql'), `${sql}\n`);
  process.stdout.write(
    `Made ${path.relative(process.cwd(), path.join(folder, 'migration.sql'))}. Read it before you commit it.\n`,
  );
} else {
  process.stdout.write('The migrations make exactly the schema: nothing to do.\n');
}
