import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { clusterFolder, type Home, shortHash, writeOnce } from './home.ts';
import { readPidFile } from './pid-file.ts';
import { privateFolder } from './private-folder.ts';

/** How programs on this machine talk to the embedded server. */
export interface Transport {
  /** What initdb must know about sign-in. */
  initArguments: string[];
  /** Server settings for the next start. */
  settings(): Promise<Record<string, string>>;
  /** Where the server listens; undefined before its first start. Holds the password, if there is one. */
  url(): string | undefined;
  /** From now on the address must not change: connection pools hold it. */
  keep(): void;
}

const USER = 'houvast';
/** All a Unix socket path may have, in bytes, with the file name that PostgreSQL gives it. */
const SOCKET_PATH_BYTES = 107;
const SOCKET_FILE_BYTES = '/.s.PGSQL.5432'.length;

function socketFolder(home: Home): string {
  const beside = path.join(home.path, 'socket');
  if (Buffer.byteLength(beside) + SOCKET_FILE_BYTES <= SOCKET_PATH_BYTES) return privateFolder(beside, home.owner);
  // not os.tmpdir(): a second process may have another TMPDIR and would not find the server
  const uid = home.owner?.uid ?? process.getuid?.();
  return privateFolder(path.join(fs.realpathSync('/tmp'), `houvast-${uid}-${shortHash(home.path)}`), home.owner);
}

/** A Unix socket in a folder that nobody else can enter. The folder is the protection; there is no password. */
export function socketTransport(home: Home): Transport {
  const folder = socketFolder(home);
  const url = `postgresql://${USER}@/postgres?host=${encodeURIComponent(folder)}`;
  return {
    initArguments: ['-U', USER, '--auth-local=trust', '--auth-host=reject'],
    // the setting is a list: quotes keep commas and blanks of a path together
    settings: async () => ({
      listen_addresses: '',
      unix_socket_directories: `"${folder.replaceAll('"', '""')}"`,
      unix_socket_permissions: '0700',
    }),
    url: () => url,
    keep: () => {},
  };
}

function freePort(wanted: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const probe = net.createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Loopback TCP with a random password in the home, for systems without Unix sockets. */
export function loopbackTransport(home: Home): Transport {
  const passwordFile = path.join(home.path, 'password');
  const portFile = path.join(home.path, 'port');
  const password = writeOnce(passwordFile, randomBytes(24).toString('hex'), home.owner);
  let kept: number | undefined;
  const lastPort = () => (fs.existsSync(portFile) ? Number(fs.readFileSync(portFile, 'utf8')) || 0 : 0);
  // the running server's own word comes first: of two processes that start at once, one wrote the file in vain
  const runningPort = () => readPidFile(clusterFolder(home))?.port ?? lastPort();

  async function choosePort(): Promise<number> {
    if (kept) return kept;
    const port = (await freePort(lastPort())) ?? (await freePort(0)) ?? 0;
    fs.writeFileSync(portFile, String(port), { mode: 0o600 });
    return port;
  }

  return {
    initArguments: ['-U', USER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
    settings: async () => ({ listen_addresses: '127.0.0.1', port: String(await choosePort()), unix_socket_directories: '' }),
    url() {
      const port = runningPort();
      return port ? `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres` : undefined;
    },
    keep() {
      kept = runningPort() || undefined;
    },
  };
}
