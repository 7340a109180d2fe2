import type { Hit } from '../knowledge/search/index.ts';
import type { Understanding } from './understanding.ts';

/** From here on the first is shown as the answer; from `offer` on it is offered with the next two. */
const BANDS = { answer: 0.5, offer: 0.3 };
/** A lead of this much over the second leaves no doubt which of the two is meant. */
const CLEAR_LEAD = 0.12;
/** Who says a name means it. */
const NAMED = 0.8;

/**
 * How likely the best hit is right, and what to do with it. A hit is as good as its score; where the second is close
 * behind it, there is doubt which one is meant; where most of the question stands nowhere in it, it is a chance hit.
 * `named`: the message says its whole name, and little else.
 */
export function bandOf(hits: Hit[], named = false): Pick<Understanding, 'band' | 'confidence'> {
  const [first, second] = hits;
  if (!first) return { band: 'unknown', confidence: 0 };
  const lead = Math.min(1, (first.score - (second?.score ?? 0)) / CLEAR_LEAD);
  const doubt = 0.85 + 0.15 * lead;
  const chance = Math.min(1, 0.25 + first.parts.coverage);
  const guessed = Math.min(1, 1.15 * first.score * doubt * chance);
  const confidence = named ? Math.max(guessed, NAMED) : guessed;
  const band = confidence >= BANDS.answer ? 'answer' : confidence >= BANDS.offer ? 'offer' : 'unknown';
  return { band, confidence };
}
