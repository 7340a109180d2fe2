// Everything that can be known without a browser: format, lint, types, rooms, dead code, texts, and the quick tests.
// One line a step; what a tool says is shown when it fails, or with --verbose.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const tool = (...parts) => path.join(root, 'node_modules', ...parts);
const verbose = process.argv.includes('--verbose');
const AT_ONCE = 2;
const PATIENCE_MS = 10 * 60_000;

// Tests with a browser, with kills and with whole servers of their own take their time: `npm test` runs them too.
const slow = ['test/{journeys,crash,whole,bench}/**', 'test/store/{embedded,open,users}.test.ts'].flatMap(some => [
  '--exclude',
  some,
]);

/** The longest first. */
const steps = [
  ['unit tests', [tool('vitest/vitest.mjs'), 'run', ...slow]],
  ['unused code and packages', [tool('knip/bin/knip.js'), '--no-progress']],
  ['rooms and circles', ['scripts/check-rooms.ts']],
  ['format and lint', [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']],
  ['types', [tool('typescript-7/bin/tsc'), '--noEmit']],
  ['texts in every language', ['scripts/check-locales.ts']],
  ['evaluation lines', ['scripts/check-eval.ts']],
  ['paths of one machine', ['scripts/check-paths.ts']],
];

const env = { ...process.env, NO_COLOR: '1' };
const running = new Set();

function run([name, args]) {
  return new Promise(resolve => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE_MS });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (output += text));
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ name, ok: code === 0, signal, output: output.trim(), seconds: (performance.now() - started) / 1000 });
    });
  });
}

function report({ name, ok, signal, output, seconds }) {
  const last = output.split('\n').at(-1) ?? '';
  const figures = ['rooms and circles', 'evaluation lines', 'paths of one machine'].includes(name) ? `  ${last}` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(26)} ${seconds.toFixed(1).padStart(5)} s${ok ? figures : ''}`);
  if (signal) console.log(`        stopped by ${signal}`);
  if (!ok || verbose) console.log(`${output.replace(/^/gm, '        ')}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) child.kill('SIGTERM');
    process.exit(1);
  });
}

const started = performance.now();
const waiting = [...steps];
const failed = [];
async function lane() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const result = await run(step);
    report(result);
    if (!result.ok) failed.push(result.name);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, lane));

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  failed.length > 0 ? `\n${failed.length} of ${steps.length} failed: ${failed.join(', ')}` : `\nAll is well (${seconds} s).`,
);
process.exit(failed.length > 0 ? 1 : 0);
