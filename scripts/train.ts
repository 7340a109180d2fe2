// Makes the files of `src/language/trained/` and `src/understanding/trained/` from the texts of `src/understanding/library/`,
// the files of `scripts/train/languages/` and the development messages of `test/eval/`.
// `node scripts/train.ts`, `node scripts/train.ts language` (languages alone), `node scripts/train.ts language measure`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { libraryLines } from './train/language/corpus.ts';
import { heldBack } from './train/language/held-back.ts';
import { languageModule, trainLanguages } from './train/language/module.ts';

const source = path.join(import.meta.dirname, '../src');
const [what, how] = process.argv.slice(2);

if (how === 'measure') {
  process.stdout.write(heldBack());
  process.exit(0);
}

const languages = trainLanguages(libraryLines());
writeFileSync(path.join(source, 'language/trained/language-weights.ts'), languageModule(languages));
const told = Object.values(languages).map(rows => Object.keys(rows).join(' '));
process.stdout.write(`languages: ${told.join(' | ')}\n`);
if (what === 'language') process.exit(0);

// The rest reads what was made before: only now may it be loaded.
const folder = path.join(source, 'understanding/trained');
const { conceptModule, countConcepts } = await import('./train/concepts.ts');
const counts = countConcepts();
writeFileSync(path.join(folder, 'concept-counts.ts'), conceptModule(counts));
process.stdout.write(
  `concepts: ${Object.keys(counts.concepts).length}, examples: ${counts.examples.reduce((sum, count) => sum + count, 0)}\n`,
);

const { fitWeights, weightsModule } = await import('./train/weights.ts');
const weights = fitWeights();
writeFileSync(path.join(folder, 'match-weights.ts'), weightsModule(weights));
process.stdout.write(
  `weights from ${weights.messages} messages; right first on them: ${(100 * weights.rightFirst).toFixed(1)} %\n`,
);
