const RealDate = Date;

/** A `Date` whose local zone is UTC: no clock ever changes in it. */
class UtcDate extends RealDate {
  constructor(...parts: [] | [number | string | Date] | Parameters<typeof Date.UTC>) {
    if (parts.length === 0) super();
    else if (parts.length === 1) super(parts[0]);
    else super(RealDate.UTC(...(parts as Parameters<typeof Date.UTC>)));
  }
  override getTimezoneOffset(): number {
    return 0;
  }
}

for (const unit of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const) {
  localIsUtc(`get${unit}`, `getUTC${unit}`);
  if (unit !== 'Day') localIsUtc(`set${unit}`, `setUTC${unit}`);
}

/**
 * Runs `work` as if the process were in UTC. The opening-hours library computes with the local fields of the global `Date`, so in a zone
 * that changes its clocks some wall-clock times do not exist for it, and days of 23 or 25 hours confuse it; a process cannot be moved
 * to another zone safely, least of all in a Worker. Trap: `work` must not be asynchronous, and its dates must not leave it.
 */
export function inUtc<T>(work: () => T): T {
  const outside = globalThis.Date;
  globalThis.Date = UtcDate as unknown as DateConstructor;
  try {
    return work();
  } finally {
    globalThis.Date = outside;
  }
}

function localIsUtc(local: keyof Date, utc: keyof Date): void {
  Object.defineProperty(UtcDate.prototype, local, { value: RealDate.prototype[utc] });
}
