import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';

export interface HealthOptions {
  /** Each throws when its part does not answer. */
  checks: Record<string, () => Promise<unknown>>;
  metrics: Metrics;
}

/** How long a part may take to answer before it counts as broken. */
const patienceMs = 3_000;

export function healthRoutes({ checks, metrics }: HealthOptions) {
  const app = new Hono();
  app.get('/healthz', c => c.json({ ok: true }));
  app.get('/readyz', async c => {
    const results = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await answers(check)] as const));
    const ok = results.every(([, fine]) => fine);
    return c.json({ ok, ...Object.fromEntries(results) }, ok ? 200 : 503);
  });
  app.get(
    '/metrics',
    async () => new Response(await metrics.registry.metrics(), { headers: { 'content-type': metrics.registry.contentType } }),
  );
  return app;
}

async function answers(check: () => Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>(resolve => {
    timer = setTimeout(resolve, patienceMs, false);
  });
  const result = await Promise.race([
    check().then(
      () => true,
      () => false,
    ),
    late,
  ]);
  clearTimeout(timer);
  return result;
}
