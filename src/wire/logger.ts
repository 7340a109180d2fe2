import { pino } from 'pino';

export type Logger = ReturnType<typeof createLogger>;

/** Structured logs, a line each, on standard error: standard output belongs to the person at the terminal. */
export function createLogger(level: string) {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: label => ({ level: label }) } },
    pino.destination(2),
  );
}
