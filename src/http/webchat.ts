import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { webchatConfig } from './webchat-config.ts';
import { Connections } from './webchat-connections.ts';
import { streamEvents } from './webchat-events.ts';
import { createLimits } from './webchat-limits.ts';
import type { WebchatParts, WebchatRouteOptions } from './webchat-parts.ts';
import { receiveMessage } from './webchat-receive.ts';

/**
 * The routes of the website chat. Any page may use them: they know no cookies, the session in the request is the only key.
 * That secret stands in the query of `/webchat/events`, since EventSource can send no headers: queries must not be logged.
 */
export function createWebchatRoutes(options: WebchatRouteOptions): Hono {
  const limits = createLimits(options.limits);
  const connections = new Connections(limits.limits);
  const parts: WebchatParts = { ...options, ...limits, connections };
  const app = new Hono();
  app.use('/webchat/*', anyPage);
  app.use('/webhooks/webchat', anyPage);
  app.post('/webhooks/webchat', context => receiveMessage(context, parts));
  app.get('/webchat/events', context => streamEvents(context, parts));
  app.get('/webchat/config', context => webchatConfig(context, parts));
  return app;
}

const anyPage = cors({
  origin: '*',
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['Content-Type', 'Last-Event-ID'],
  exposeHeaders: ['Retry-After'],
  maxAge: 86_400,
});
