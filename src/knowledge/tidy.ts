/** Something in a text that no text should hold. */
export interface Unfit {
  path: PropertyKey[];
  reason: 'control' | 'broken';
}

/** Deeper than anything in the format; what lies below is refused by the schema anyway. */
const deepest = 12;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * A copy of what a file says without keys that have nothing behind them: `bring:` alone says nothing.
 * Texts with control characters, or damaged by a wrong encoding, are reported: no database takes them.
 */
export function tidy(value: unknown): { value: unknown; unfit: Unfit[] } {
  const unfit: Unfit[] = [];
  return { value: walk(value, [], unfit), unfit };
}

function walk(value: unknown, path: PropertyKey[], unfit: Unfit[]): unknown {
  if (typeof value === 'string') return checked(value, path, unfit);
  if (typeof value !== 'object' || value === null || value instanceof Date || path.length > deepest) return value;
  if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index], unfit));
  const kept: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== null && key !== '__proto__') kept[key] = walk(item, [...path, key], unfit);
  }
  return kept;
}

function checked(text: string, path: PropertyKey[], unfit: Unfit[]): string {
  if (control.test(text)) unfit.push({ path, reason: 'control' });
  else if (text.includes('\ufffd') || !text.isWellFormed()) unfit.push({ path, reason: 'broken' });
  return text;
}
