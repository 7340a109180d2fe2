import { BUCKETS } from '../../../src/language/features.ts';
import { MOST, pack } from '../../../src/language/packed.ts';
import { type LibraryLine, samplesByScript } from './corpus.ts';
import { createRandom } from './random.ts';
import { type Trained, trainSoftmax } from './softmax.ts';

/** Weights are kept as whole numbers of this size; smaller ones than `LEAST` are left out. Measured: nothing is lost. */
const STEP = 0.5;
const LEAST = 0.7;
const SEED = 12345;

/** Script → language → its weights, packed. A script of one language needs none. */
export type PackedWeights = Record<string, Record<string, string>>;

export function trainLanguages(lines: readonly LibraryLine[]): PackedWeights {
  const packed: PackedWeights = {};
  for (const [script, samples] of samplesByScript(lines, createRandom(SEED))) {
    const trained = trainSoftmax(samples, SEED);
    if (trained.languages.length > 1) packed[script] = Object.fromEntries(trained.languages.map(packRow(trained)));
  }
  return packed;
}

function packRow({ languages, weights }: Trained) {
  return (language: string, of: number): [string, string] => {
    const row = Array.from({ length: BUCKETS }, (_, bucket) => whole(weights[bucket * languages.length + of] as number));
    return [language, pack(row)];
  };
}

function whole(weight: number): number {
  if (Math.abs(weight) < LEAST) return 0;
  return Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)));
}

/** The text of the module that holds the weights. */
export function languageModule(packed: PackedWeights): string {
  const scripts = Object.entries(packed).map(([script, rows]) => {
    const lines = Object.entries(rows).map(([language, row]) => `    ${language}: '${row}',`);
    return `  ${script}: {\n${lines.join('\n')}\n  },`;
  });
  return `import type { Script } from '../script.ts';

/** Made by \`node scripts/train.ts language\`: do not edit. Weights are whole numbers of this size. */
export const STEP = ${STEP};

/** Script → language → the weights of its buckets, packed: see \`packed.ts\`. */
export const languageWeights: Partial<Record<Script, Record<string, string>>> = {
${scripts.join('\n')}
};
`;
}
