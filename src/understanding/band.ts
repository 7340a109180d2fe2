import type { Candidate } from './match/matcher.ts';
import { classes, isOutside } from './model/classes.ts';
import type { NeedReading } from './model/need-reader.ts';
import { answerableWeights, rightWeights } from './trained/match-weights.ts';
import type { Understanding } from './understanding.ts';

export type Banded = Pick<Understanding, 'band' | 'confidence'>;

/** Chosen on the development sets: docs/understanding.md. */
const BANDS = {
  /** The first is shown as the answer when it is right with this probability. */
  answer: 0.68,
  /** Below this probability that any entry answers the message, we say that we do not know. */
  answerable: 0.75,
};

/** What says how certain a result is; the first is constant. The order is that of the trained weights. */
export const certaintyNames = [
  'constant',
  'strange',
  'words',
  'phrase',
  'ideas',
  'needs',
  'lead',
  'leadOfThree',
  'named',
  'outside',
  'nearest',
] as const;

/**
 * The clues of certainty. `ranked`: candidates with their sums, best first; `unserved`: 0…1, how much of what is needed no
 * entry serves.
 */
export function certaintyClues(
  ranked: readonly Pick<Candidate, 'clues' | 'sum'>[],
  need: NeedReading,
  unserved: number,
): number[] {
  const [first, second, , fourth] = ranked;
  if (!first) return certaintyNames.map(name => Number(name === 'constant' || name === 'strange'));
  const { words, coverage, phrase, ideas, needs, named } = first.clues;
  const lead = Math.min(1.5, (first.sum - (second?.sum ?? 0)) / 3);
  const leadOfThree = Math.min(1.5, (first.sum - (fourth?.sum ?? 0)) / 4);
  const outside = outsideShare(need);
  const nearest = 3 * need.near.reduce((held, each) => Math.max(held, each), 0);
  const said = (words + coverage + phrase) / 2;
  return [1, outside + unserved, said, phrase, 2 * ideas, needs, lead, leadOfThree, named, outside, nearest];
}

/** How likely the best candidate is right, and what to do with it. `held`: it was talked about, and the message adds little. */
export function bandOf(candidates: readonly Candidate[], need: NeedReading, unserved: number, held = false): Banded {
  const [first] = candidates;
  if (!first) return { band: 'unknown', confidence: 0 };
  const clues = certaintyClues(candidates, need, unserved);
  const answerable = Math.max(chance(clues, answerableWeights), held ? HELD : 0);
  // Who says a name means it.
  const confidence = Math.max(answerable * Math.max(chance(clues, rightWeights), held ? HELD : 0), first.clues.named * NAMED);
  if (confidence >= BANDS.answer && (answerable >= BANDS.answerable || first.clues.named > 0))
    return { band: 'answer', confidence };
  return { band: answerable >= BANDS.answerable ? 'offer' : 'unknown', confidence };
}

const NAMED = 0.8;
/** A few words after an answer are about what was answered. */
const HELD = 0.85;

function chance(clues: readonly number[], weights: Record<string, number>): number {
  return 1 / (1 + Math.exp(-certaintyNames.reduce((sum, name, at) => sum + (weights[name] ?? 0) * (clues[at] as number), 0)));
}

/** How likely the message is about what no such organisation answers. */
function outsideShare({ shares }: NeedReading): number {
  return classes.reduce((sum, _, of) => sum + (isOutside(of) ? (shares[of] as number) : 0), 0);
}
