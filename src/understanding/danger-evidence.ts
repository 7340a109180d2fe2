import type { Ruled } from './danger-rules.ts';
import type { Signed } from './danger-signs.ts';
import type { Situation } from './lexicon.ts';
import { classNumber, situationOfClass } from './model/classes.ts';
import type { NeedReading } from './model/need-reader.ts';

/** What rules and examples together say of danger. */
export interface Evidence {
  /** Log odds. */
  sum: number;
  /** The situation whose examples are nearest. */
  situation: Situation | undefined;
}

/** From here on it is danger: chosen on held-back examples, for few false alarms (docs/understanding.md). */
export const SURE = 1;
/** From here on it may be. */
export const WORRY = 0;

/** How much each part says, fitted on held-back examples. */
const WEIGHTS = {
  base: -0.6,
  margin: 0.84,
  words: 0.59,
  certain: 5.5,
  sure: 3.6,
  likely: 2,
  moreRules: 0.8,
  moreSigns: 1,
  aside: -2.5,
  joke: -2.5,
  figure: -2,
};
const LARGEST = { margin: 6, words: 6, moreRules: 2 };
/** A rule of more signs says more. */
const ENOUGH_SIGNS = 2;
/** Neither danger nor its contrary: forced marriage is asked about, and happens. */
const neutral = new Set([classNumber.get('female-cutting')]);

/** Weighs rules that hold, the nearest examples and the words alone; `figurative`: there are figures of speech. */
export function evidenceOf({ rules, joke }: Signed, need: NeedReading | undefined, figurative: boolean): Evidence {
  const like = need && dangerLike(need);
  const learned = like ? WEIGHTS.margin * within(like.margin, LARGEST.margin) : 0;
  const words = need ? WEIGHTS.words * within(need.danger, LARGEST.words) : 0;
  // The examples know "I want to die", not what of.
  const examples = figurative ? Math.min(0, learned + words) + WEIGHTS.figure : learned + words;
  return { sum: WEIGHTS.base + examples + byRules(rules) + (joke ? WEIGHTS.joke : 0), situation: like?.situation };
}

/** The strongest rule, a little for each that says the same, and for more signs. */
function byRules(rules: readonly Ruled[]): number {
  const sure = rules.filter(({ surety }) => surety !== 'likely').length;
  const more = WEIGHTS.moreRules * Math.min(LARGEST.moreRules, Math.max(0, sure - 1));
  return rules.length === 0 ? 0 : more + Math.max(...rules.map(byRule));
}

function byRule({ surety, signs, aside }: Ruled): number {
  return WEIGHTS[surety] + WEIGHTS.moreSigns * Math.max(0, signs - ENOUGH_SIGNS) + (aside ? WEIGHTS.aside : 0);
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** The situation of danger that a text resembles most, and by how much more (log odds) than anything harmless. */
function dangerLike({ scores, near }: NeedReading): { situation: Situation; margin: number } | undefined {
  let [best, other] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let situation: Situation | undefined;
  scores.forEach((score, of) => {
    const danger = situationOfClass.get(of);
    if (!danger) other = neutral.has(of) ? other : Math.max(other, score);
    else if (score > best) {
      best = score;
      situation = danger;
    }
  });
  const heard = near.some(each => each > 0);
  return situation && heard ? { situation, margin: best - other } : undefined;
}
