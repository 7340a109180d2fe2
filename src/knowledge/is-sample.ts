import type { Organisation } from './schema.ts';

/** Is this the sample organisation that came with Houvast? Nobody's real website is at example.org: that name is reserved. */
export function isSample({ website }: Organisation): boolean {
  return /^https?:\/\/(www\.)?example\.org\b/.test(website ?? '');
}
