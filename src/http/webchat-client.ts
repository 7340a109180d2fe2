import type { Context } from 'hono';

export interface ClientOptions {
  /** Behind a proxy of one's own: believe the last address of `X-Forwarded-For`. Otherwise anybody could invent one. */
  trustProxy: boolean;
  /** The other end of the connection. */
  socketAddress(context: Context): string | undefined;
}

/** Makes the function that says who asks, for limits. An IPv6 household owns a whole /64, and counts as one. */
export function createClientOf({ trustProxy, socketAddress }: ClientOptions): (context: Context) => string {
  return context => {
    const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    return network(forwarded || socketAddress(context) || 'unknown');
  };
}

function network(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 64);
  if (!bare.includes(':')) return bare;
  const [head = '', tail] = bare.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array<string>(zeros).fill('0'), ...rest].slice(0, 4).join(':');
}
