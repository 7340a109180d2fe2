import { BUCKETS, bucketsOf, damping } from '../../../src/language/features.ts';
import { fold } from '../../../src/language/fold.ts';
import type { Sample } from './corpus.ts';
import { createRandom, shuffle } from './random.ts';
import { onRussianKeyboard } from './romanise.ts';

/** The weights of one script: of each bucket, one number a language. */
export interface Trained {
  languages: string[];
  weights: Float32Array;
}

/** Chosen on held-back needs. `shrink`: after each round a weight loses so much, so that what hardly tells is 0. */
const ROUNDS = 8;
const STEP = 0.5;
const SHRINK = 0.06;
const DECAY = 2e-6;
/** How often a line is learned as a piece of one to three words, and of these how often the piece is its beginning. */
const CUT = 0.6;
const AT_BEGINNING = 0.4;
const LONGEST_PIECE = 3;
/** How often words are learned without their marks, and Ukrainian as a Russian keyboard writes it. */
const FOLDED = 0.4;
const RUSSIAN_KEYBOARD = 0.15;

/** Multinomial logistic regression by AdaGrad. */
export function trainSoftmax(samples: Sample[], seed: number): Trained {
  const random = createRandom(seed);
  const languages = [...new Set(samples.map(({ language }) => language))].sort();
  const trainer = new Trainer(languages);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(samples, random);
    for (const sample of samples) trainer.learn(bucketsOf(asTyped(sample, random)), sample);
    trainer.shrink();
  }
  return { languages, weights: trainer.weights };
}

/** A sample as somebody in a hurry types it: a part of it, without marks. */
function asTyped({ language, words, divisible }: Sample, random: () => number): string[] {
  let typed = words;
  if (divisible && words.length > 1 && random() < CUT) {
    const length = 1 + Math.floor(random() * LONGEST_PIECE);
    const latest = Math.max(1, words.length - length + 1);
    const start = random() < AT_BEGINNING ? 0 : Math.floor(random() * latest);
    typed = words.slice(start, start + length);
  }
  if (random() < FOLDED) typed = typed.map(fold);
  if (language === 'uk' && random() < RUSSIAN_KEYBOARD) typed = typed.map(onRussianKeyboard);
  return typed;
}

class Trainer {
  readonly weights: Float32Array;
  private readonly languages: string[];
  private readonly squares: Float32Array;
  private readonly odds: Float64Array;

  constructor(languages: string[]) {
    this.languages = languages;
    this.weights = new Float32Array(BUCKETS * languages.length);
    this.squares = new Float32Array(BUCKETS * languages.length).fill(1e-3);
    this.odds = new Float64Array(languages.length);
  }

  learn(buckets: number[], { language, weight }: Sample): void {
    const scale = damping(buckets.length);
    const sum = this.measure(buckets, scale);
    const right = this.languages.indexOf(language);
    for (let of = 0; of < this.languages.length; of += 1) {
      const error = ((this.odds[of] as number) / sum - (of === right ? 1 : 0)) * scale * weight;
      if (Math.abs(error) > 1e-4) this.correct(buckets, of, error);
    }
  }

  /** What hardly tells anything goes to 0, which takes no room. */
  shrink(): void {
    this.weights.forEach((weight, at) => {
      this.weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - SHRINK);
    });
  }

  /** Sets `odds`; gives their sum. */
  private measure(buckets: number[], scale: number): number {
    const width = this.languages.length;
    this.odds.fill(0);
    for (const bucket of buckets)
      for (let of = 0; of < width; of += 1)
        this.odds[of] = (this.odds[of] as number) + (this.weights[bucket * width + of] as number);
    const most = this.odds.reduce((held, value) => Math.max(held, value), Number.NEGATIVE_INFINITY);
    let sum = 0;
    for (let of = 0; of < width; of += 1) {
      const odds = Math.exp(((this.odds[of] as number) - most) * scale);
      this.odds[of] = odds;
      sum += odds;
    }
    return sum;
  }

  private correct(buckets: number[], of: number, error: number): void {
    for (const bucket of buckets) {
      const at = bucket * this.languages.length + of;
      const slope = error + DECAY * (this.weights[at] as number);
      this.squares[at] = (this.squares[at] as number) + slope * slope;
      this.weights[at] = (this.weights[at] as number) - (STEP * slope) / Math.sqrt(this.squares[at] as number);
    }
  }
}
