/** Written out as it came in: a number may be larger than JavaScript's. Null: none, or of another kind. */
export type Id = string | number | { rawJSON: string } | null;

/** What engines can since 2025 and TypeScript's library does not know yet. */
const json = JSON as unknown as { rawJSON(text: string): { rawJSON: string } };

/** Reads a line of JSON. Undefined when it is none. */
export function parseLine(text: string): { id: Id; value: unknown } | undefined {
  const written = new Map<object, string>();
  try {
    const value: unknown = JSON.parse(text, function (this: object, key, part, context?: { source?: string }) {
      if (key === 'id' && typeof part === 'number' && context?.source) written.set(this, context.source);
      return part;
    });
    return { value, id: idOf(value, written) };
  } catch {
    return undefined;
  }
}

function idOf(value: unknown, written: Map<object, string>): Id {
  if (typeof value !== 'object' || value === null) return null;
  const { id } = value as { id?: unknown };
  const source = written.get(value);
  if (typeof id === 'number') return source === undefined ? id : json.rawJSON(source);
  return typeof id === 'string' ? id : null;
}
