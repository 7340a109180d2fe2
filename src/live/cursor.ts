/** How far a page has read: the last message of the person, and the last delivery to them. */
export interface Cursor {
  message: bigint;
  delivery: bigint;
}

export const beginning: Cursor = { message: 0n, delivery: 0n };

const pattern = /^(\d{1,18})\.(\d{1,18})$/;

/** Reads `12.34`; anything else is the beginning. */
export function parseCursor(text: string | undefined): Cursor {
  const parts = pattern.exec(text ?? '');
  return parts ? { message: BigInt(parts[1] ?? 0), delivery: BigInt(parts[2] ?? 0) } : beginning;
}

export const formatCursor = ({ message, delivery }: Cursor): string => `${message}.${delivery}`;
