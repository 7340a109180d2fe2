// Makes the files of `src/understanding/trained/` from the texts of `src/understanding/library/` and the development
// messages of `test/eval/`. `node scripts/train.ts`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { conceptModule, countConcepts } from './train/concepts.ts';

const folder = path.join(import.meta.dirname, '../src/understanding/trained');
const counts = countConcepts();
writeFileSync(path.join(folder, 'concept-counts.ts'), conceptModule(counts));
process.stdout.write(
  `concepts: ${Object.keys(counts.concepts).length}, examples: ${counts.examples.reduce((sum, count) => sum + count, 0)}\n`,
);

// The rest reads the counts: only now may it be loaded.
const [{ fitWeights, weightsModule }] = await Promise.all([import('./train/weights.ts')]);
const weights = fitWeights();
writeFileSync(path.join(folder, 'match-weights.ts'), weightsModule(weights));
process.stdout.write(
  `weights from ${weights.messages} messages; right first on them: ${(100 * weights.rightFirst).toFixed(1)} %\n`,
);
