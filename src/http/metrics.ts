import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** What Prometheus reads at /metrics. Labels are few and fixed: never an id of a person. */
export function createMetrics(openJobs: () => Promise<number>) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Gauge({
    name: 'houvast_queue_jobs',
    help: 'Jobs that wait or run',
    registers,
    async collect() {
      // The other figures must not fail with the database.
      this.set(await openJobs().catch(() => Number.NaN));
    },
  });
  return {
    registry,
    received: new Counter({ name: 'houvast_received_total', help: 'Items stored', labelNames: ['channel', 'kind'], registers }),
    unknown: new Counter({
      name: 'houvast_unknown_total',
      help: 'Payload parts of an unknown kind or shape',
      labelNames: ['channel'],
      registers,
    }),
    refused: new Counter({
      name: 'houvast_refused_total',
      help: 'Webhook requests refused',
      labelNames: ['channel', 'status'],
      registers,
    }),
    turns: new Counter({ name: 'houvast_turns_total', help: 'Answers', labelNames: ['channel', 'kind', 'language'], registers }),
    deliveries: new Counter({
      name: 'houvast_deliveries_total',
      help: 'Attempts to send',
      labelNames: ['channel', 'outcome'],
      registers,
    }),
    requests: new Histogram({
      name: 'houvast_http_seconds',
      help: 'Time to answer a request',
      labelNames: ['route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
  };
}
