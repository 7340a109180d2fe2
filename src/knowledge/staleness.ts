import { textHash } from './hash.ts';

/** How a translation stands to its source text. `unstamped`: nobody noted the source text, so it counts as stale. */
export type Staleness = 'fresh' | 'stale' | 'unstamped';

/** The hashes of texts that were asked for, so that a text is hashed once. Lists are kept by identity. */
const listHashes = new WeakMap<readonly string[], string>();
const recent = new Map<string, string>();
const most = 20_000;

/** Compares the hash that a translation carries with the source text as it is now; no source text is stale. */
export function staleness(hash: string | undefined, source: string | readonly string[] | undefined): Staleness {
  if (hash === undefined) return 'unstamped';
  return source !== undefined && hash === hashOnce(source) ? 'fresh' : 'stale';
}

function hashOnce(source: string | readonly string[]): string {
  const known = typeof source === 'string' ? recent.get(source) : listHashes.get(source);
  if (known !== undefined) return known;
  const hash = textHash(source);
  if (typeof source !== 'string') listHashes.set(source, hash);
  else {
    if (recent.size >= most) recent.clear();
    recent.set(source, hash);
  }
  return hash;
}
