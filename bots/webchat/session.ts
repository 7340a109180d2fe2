import type { Address } from '../channel.ts';

/** What a page may call a session: 128 bits or more, as base64url or hexadecimal digits. */
export const sessionPattern = /^[A-Za-z0-9_-]{22,128}$/;

/**
 * The address of a session's conversation: a hash, so that nobody who reads the database can write or read as that person.
 * Undefined when it is no session.
 */
export async function webchatAddress(account: string, session: string): Promise<Address | undefined> {
  if (!sessionPattern.test(session)) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(session));
  const conversation = btoa(String.fromCharCode(...new Uint8Array(hash)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
  return { channel: 'webchat', account, conversation };
}
