import pg from 'pg';
import { StoreError } from './error.ts';

const form = 'postgresql://user:password@host:5432/name';
const escapes = 'In the password write %25 for %, %2F for /, %3F for ?, %23 for # and %40 for @';

/** Says what is wrong with an address before anybody connects to it. Throws a `StoreError`, which never quotes it. */
export function checkUrl(url: string): void {
  const wrong = fault(url);
  if (wrong) throw new StoreError('unreachable', `DATABASE_URL ${wrong}.`);
}

function fault(url: string): string | undefined {
  if (!/^postgres(ql)?:\/\//.test(url)) return `must begin with postgresql://, as in ${form}`;
  if (!isEncoded(url)) return `has a % that stands for nothing. ${escapes}`;
  const port = portOf(url);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535))
    return `has no port from 1 to 65535 after its host, as in ${form}. ${escapes}`;
  return refusal(url);
}

function isEncoded(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

/** What stands behind the host's colon, or in `?port=`. */
function portOf(url: string): string | undefined {
  const [, place = '', query = ''] = /^[^/]+\/\/([^/?#]*)[^?#]*(?:\?([^#]*))?/.exec(url) ?? [];
  const host = place.slice(place.lastIndexOf('@') + 1);
  return new URLSearchParams(query).get('port') ?? /^(?:\[[^\]]*\]|[^:]*):(.+)$/.exec(host)?.[1];
}

/** What the one that will connect says. It also reads the files of certificates that an address names. */
function refusal(url: string): string | undefined {
  try {
    new pg.Client({ connectionString: url });
    return undefined;
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    return path ? `names a file that cannot be read: ${path}` : `cannot be read. Write it as ${form}. ${escapes}`;
  }
}
