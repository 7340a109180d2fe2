import { pino } from 'pino';

export type Logger = ReturnType<typeof createLogger>;

/** Structured logs, a line each, on standard error: standard output belongs to the person at the terminal. */
export function createLogger(level: string) {
  const output = pino.destination(2);
  // A terminal that was closed, a pipe that has had enough: nobody is there to be told, and people must still be answered.
  output.on('error', () => {});
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: label => ({ level: label }) } },
    output,
  );
}
