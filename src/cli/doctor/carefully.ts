import { StoreError } from '../../store/error.ts';
import { fileSentence } from '../explain.ts';
import type { Findings } from './finding.ts';

/**
 * A part that cannot be looked at becomes a finding too, and the next parts are still looked at. Of an unknown failure only its
 * name and code are shown: its words may hold an address with a password.
 */
export async function* carefully(part: string, findings: Findings): Findings {
  try {
    yield* findings;
  } catch (error) {
    yield { state: 'wrong', what: `${part}: ${reason(error)}` };
  }
}

function reason(error: unknown): string {
  if (error instanceof StoreError) return error.message;
  const { name = 'Error', code } = error as { name?: string; code?: unknown };
  return fileSentence(error) ?? `it cannot be looked at (${code ? `${name} ${code}` : name})`;
}
