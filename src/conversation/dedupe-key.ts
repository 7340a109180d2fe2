import type { Inbound } from '../../bots/channel.ts';

const encoder = new TextEncoder();

/** Makes the function that names an item: the same for every repetition, and of no use to anyone without the secret. */
export async function createDedupeKey(secret: string): Promise<(item: Inbound) => Promise<string>> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async ({ id, address }) => {
    const name = JSON.stringify([address.channel, address.account, address.conversation, address.thread ?? '', id]);
    const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(name));
    return [...new Uint8Array(mac).subarray(0, 20)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  };
}
