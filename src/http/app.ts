import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { requestId } from 'hono/request-id';
import { routePath } from 'hono/route';
import type { Log } from '../../bots/channel.ts';
import type { Metrics } from './metrics.ts';

export interface Variables {
  requestId: string;
}

export interface AppOptions {
  log: Log & { debug(fields: object, message: string): void };
  metrics: Metrics;
  /** The routes, in order. */
  // biome-ignore lint/suspicious/noExplicitAny: route files know their own variables.
  routes: Hono<any>[];
}

/** The whole of HTTP: a request id, a log line and a metric for each request, and the routes. */
export function createApp({ log, metrics, routes }: AppOptions) {
  const app = new Hono<{ Variables: Variables }>();
  app.use(requestId());
  app.use(async (c, next) => {
    const start = performance.now();
    await next();
    const ms = performance.now() - start;
    // The route's pattern, not the address: an address can carry a session.
    const route = routePath(c, -1);
    metrics.requests.observe({ route, status: c.res.status }, ms / 1000);
    log.debug({ request: c.get('requestId'), method: c.req.method, route, status: c.res.status, ms: Math.round(ms) }, 'request');
  });
  for (const route of routes) app.route('/', route);
  app.notFound(c => c.json({ error: 'not_found', request: c.get('requestId') }, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    const { name, code } = error as Error & { code?: string };
    log.error({ request: c.get('requestId'), error: [name, code].filter(Boolean).join(' ') }, 'a request failed');
    // The platform sends again: nothing is lost.
    return c.json({ error: 'unavailable', request: c.get('requestId') }, 503);
  });
  return app;
}
