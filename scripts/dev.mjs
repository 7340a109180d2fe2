// Starts again after each change, with logs for human eyes. Everything after `npm run dev --` goes to the program.
import { spawn } from 'node:child_process';
import readline from 'node:readline';
import colors from 'picocolors';

const paint = {
  fatal: colors.red,
  error: colors.red,
  warn: colors.yellow,
  info: colors.green,
  debug: colors.dim,
  trace: colors.dim,
};

/** A JSON log line as `12:00:01 info  what happened  key=value`; anything else as it is. */
function pretty(line) {
  let entry;
  try {
    entry = JSON.parse(line);
  } catch {
    return line;
  }
  if (entry === null || typeof entry !== 'object' || typeof entry.level !== 'string') return line;
  const { time, level, msg, err, ...rest } = entry;
  const facts = Object.entries(rest).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const head = `${colors.dim(new Date(time).toLocaleTimeString('en-GB'))} ${(paint[level] ?? String)(level.padEnd(5))} ${msg ?? ''}`;
  const trouble = err ? `\n${err.stack ?? err.message ?? JSON.stringify(err)}` : '';
  return `${head}  ${colors.dim(facts.join(' '))}${trouble}`;
}

const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'src/main.ts', ...process.argv.slice(2)], {
  stdio: ['inherit', 'inherit', 'pipe'],
});
readline.createInterface({ input: child.stderr }).on('line', line => process.stderr.write(`${pretty(line)}\n`));

// Ctrl-C reaches the child by itself and through npm; a second signal changes nothing there.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
