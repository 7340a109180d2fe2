/** The value below which `share` (0…1) of the numbers lie. */
export function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const round = (number: number, digits = 1) => Math.round(number * 10 ** digits) / 10 ** digits;

/** Rows as a table for the terminal; the keys of the first one are its head. */
export function table(title: string, rows: Record<string, string | number>[]): string {
  const head = Object.keys(rows[0] ?? {});
  const cells = [head, ...rows.map(row => head.map(key => String(row[key] ?? '')))];
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
  const lines = cells.map(row =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  return [`\n${title}`, ...lines].join('\n');
}
