import { BUCKETS, bucketsOf, damping } from './features.ts';
import { unpack } from './packed.ts';
import type { Script } from './script.ts';
import { languageWeights, STEP } from './trained/language-weights.ts';

/** Scripts that one language of our people uses. */
const ONE_LANGUAGE: Partial<Record<Script, string>> = {
  Greek: 'el',
  Hebrew: 'he',
  Hangul: 'ko',
  Kana: 'ja',
  Han: 'zh',
  Georgian: 'ka',
  Armenian: 'hy',
  Thai: 'th',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Oriya: 'or',
  Myanmar: 'my',
  Khmer: 'km',
  Lao: 'lo',
  Tibetan: 'bo',
};

/** The weights of one script: of each bucket, one number a language. Some hundred kilobytes, made when first needed. */
export class ScriptModel {
  readonly languages: string[];
  private readonly weights: Int8Array;

  constructor(rows: Readonly<Record<string, string>>) {
    this.languages = Object.keys(rows);
    const width = this.languages.length;
    this.weights = new Int8Array(BUCKETS * width);
    Object.values(rows).forEach((row, of) => {
      unpack(row, (bucket, value) => {
        this.weights[bucket * width + of] = value;
      });
    });
  }

  scores(words: readonly string[]): Map<string, number> {
    const buckets = bucketsOf(words);
    const width = this.languages.length;
    const sums = new Int32Array(width);
    for (const bucket of buckets) {
      const from = bucket * width;
      for (let of = 0; of < width; of += 1) sums[of] = (sums[of] as number) + (this.weights[from + of] as number);
    }
    const scale = STEP * damping(buckets.length);
    return new Map(this.languages.map((language, of) => [language, (sums[of] as number) * scale]));
  }
}

const models = new Map<Script, ScriptModel>();

/**
 * How likely the languages of a script are, in units of natural log odds; undefined where the script has none.
 * `words`: in lower case as written, all of that script.
 */
export function languageScores(script: Script, words: readonly string[]): Map<string, number> | undefined {
  const alone = ONE_LANGUAGE[script];
  if (alone) return new Map([[alone, 0]]);
  const rows = languageWeights[script];
  if (!rows) return undefined;
  const model = models.get(script) ?? new ScriptModel(rows);
  models.set(script, model);
  return model.scores(words);
}

/** Is the language written in that script, by custom or on phones ("salam 3likom")? */
export function isWrittenIn(language: string, script: Script): boolean {
  return ONE_LANGUAGE[script] === language || Object.hasOwn(languageWeights[script] ?? {}, language);
}
