import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { EngineFigures } from './engine.ts';
import { round, table } from './figures.ts';
import { measureWebhook } from './webhook.ts';

const results = path.join(import.meta.dirname, '../../.bench/results.json');
const seconds = Number(process.env.BENCH_SECONDS ?? 6);

/** A process of its own each: memory is not that of the one before. */
function engine(entries: number, rounds: number): EngineFigures {
  const program = path.join(import.meta.dirname, 'engine.ts');
  const said = execFileSync(process.execPath, ['--expose-gc', program, String(entries), String(rounds)], { encoding: 'utf8' });
  return JSON.parse(said.trim().split('\n').at(-1) ?? '{}');
}

const engines = [engine(0, 200), engine(10_000, 60)];
console.log(
  table(
    'Engine alone: one turn, without database and network',
    engines.map(({ entries, buildMs, p50Ms, p95Ms, memoryMb }) => ({
      entries,
      'build ms': buildMs,
      'p50 ms': p50Ms,
      'p95 ms': p95Ms,
      'memory MB': memoryMb,
    })),
  ),
);

const webhook = await measureWebhook(seconds);
const rows = webhook.houvast.map((ours, index) => {
  const echo = webhook.echo[index] ?? ours;
  return {
    senders: ours.senders,
    'messages/s': ours.perSecond,
    'p50 ms': ours.p50,
    'p95 ms': ours.p95,
    'echo messages/s': echo.perSecond,
    'echo p50 ms': echo.p50,
    'echo p95 ms': echo.p95,
    'ratio messages/s': round(ours.perSecond / echo.perSecond, 2),
    'ratio p50': round(ours.p50 / echo.p50, 1),
  };
});
console.log(table('Webhook to stand-in: everything stored, beside a bare Hono + grammY echo bot that stores nothing', rows));
console.log(table('Stages, median ms over all runs', [webhook.stages]));
console.log(
  table('Start and memory', [{ ...webhook.start, 'idle MB': webhook.memoryMb.idle, 'after load MB': webhook.memoryMb.loaded }]),
);

mkdirSync(path.dirname(results), { recursive: true });
const machine = {
  cpus: os.cpus().length,
  model: os.cpus()[0]?.model,
  memoryGb: round(os.totalmem() / 2 ** 30),
  node: process.version,
};
writeFileSync(results, JSON.stringify({ at: new Date().toISOString(), machine, seconds, engine: engines, webhook }, null, 2));
console.log(`\nWritten to ${path.relative(process.cwd(), results)}`);
