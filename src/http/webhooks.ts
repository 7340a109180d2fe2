import { Hono } from 'hono';
import type { Channel, Inbound } from '../../bots/channel.ts';
import type { Variables } from './app.ts';
import type { Metrics } from './metrics.ts';

export interface WebhookOptions {
  channels: Channel[];
  receive(items: Inbound[]): Promise<void>;
  metrics: Metrics;
}

/** One address a platform: verified and parsed by its channel, stored, and only then acknowledged. */
export function webhookRoutes({ channels, receive, metrics }: WebhookOptions) {
  const app = new Hono<{ Variables: Variables }>();
  for (const channel of channels) {
    app.on(['GET', 'POST'], `/webhooks/${channel.name}`, async c => {
      const { response, items, unknown } = await channel.receive(c.req.raw);
      if (unknown > 0) metrics.unknown.inc({ channel: channel.name }, unknown);
      if (response.status >= 400) metrics.refused.inc({ channel: channel.name, status: response.status });
      await receive(items);
      // Best effort, and after the item is safe: a button's spinner stops, a message is marked as read.
      for (const item of items) void channel.seen?.(item).catch(() => {});
      return new Response(response.body ?? null, { status: response.status, headers: response.headers });
    });
  }
  return app;
}
