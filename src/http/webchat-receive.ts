import type { Context } from 'hono';
import type { WebchatParts } from './webchat-parts.ts';

/** `POST /webhooks/webchat`: 202 once the message is stored. Throws what storing throws; the page tries again. */
export async function receiveMessage(context: Context, parts: WebchatParts): Promise<Response> {
  const now = Date.now();
  const tooFast = parts.clientMessages.take(parts.clientOf(context), now);
  if (tooFast) return tooMany(context, tooFast);
  const { response, items, unknown } = await parts.channel.receive(context.req.raw);
  if (unknown > 0) parts.onUnknown?.(unknown);
  for (const { address } of items) {
    const wait = parts.sessionMessages.take(address.conversation, now);
    if (wait) return tooMany(context, wait);
  }
  await parts.accept(items);
  return new Response(response.body, { status: response.status, headers: response.headers });
}

/** 429, with the seconds after which it is worth another try. */
export function tooMany(context: Context, seconds: number): Response {
  context.header('Retry-After', String(seconds));
  return context.json({ error: 'too_many' }, 429);
}
