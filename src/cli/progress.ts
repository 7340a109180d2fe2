import { statSync } from 'node:fs';
import { isLeaving } from './leave.ts';

const patienceMs = 2_000;
const large = 3_000_000;

/** Says what is being done when it takes longer than two seconds, on standard error: output stays clean. */
export async function progress<T>(what: string, work: Promise<T>): Promise<T> {
  const begun = Date.now();
  const timer = setInterval(() => {
    if (!isLeaving()) process.stderr.write(`${what} … ${Math.round((Date.now() - begun) / 1000)} s\n`);
  }, patienceMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** Says that much is being read. Reading leaves no room for a clock, so it is said before. */
export function announceLarge(files: readonly string[]): void {
  const size = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  if (size > large) process.stderr.write(`Reading ${Math.round(size / 1_000_000)} MB of knowledge …\n`);
}

/** Counts on a terminal, on one line, what was done; nothing elsewhere. Call `end` before anything else is written. */
export function counter(what: string): { count(done: number): void; end(): void } {
  const { stderr } = process;
  let next = Date.now() + patienceMs;
  let shown = false;
  return {
    count(done) {
      if (!stderr.isTTY || Date.now() < next) return;
      next = Date.now() + patienceMs / 4;
      shown = true;
      stderr.write(`\r${done} ${what}`);
    },
    end() {
      if (shown) stderr.write('\n');
    },
  };
}
