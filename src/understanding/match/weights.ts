import { matchWeights } from '../trained/match-weights.ts';
import { type Clues, clueNames } from './clues.ts';

/** What speaks for an entry, together: log odds up to a constant. */
export function sumOf(clues: Clues): number {
  return clueNames.reduce((sum, name) => sum + (matchWeights[name] ?? 0) * clues[name], 0);
}
