// Records the figures that `npm test` holds: `node test/eval/record.ts`, after a change that was meant.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { percents, scoreOpenSet } from './open-set.ts';

const figures = Object.fromEntries(Object.entries(scoreOpenSet()).map(([name, scores]) => [name, percents(scores)]));
writeFileSync(path.join(import.meta.dirname, 'baseline.json'), `${JSON.stringify(figures, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
