/**
 * The evaluation set measures only as long as nothing was written with its lines in view: they may stand in test/eval/ alone.
 * Prints ids, not the lines, so that a log does not spread them. `node scripts/check-eval.ts [FOLDER]`
 */
import path from 'node:path';
import { evalTexts, findLeaks } from './house/eval-lines.ts';
import { projectFiles } from './house/files.ts';

const sources = ['test/eval/questions.jsonl', 'test/eval/dialogues.jsonl'];
/** The sample organisation was there before the evaluation set, and one of its questions came in with it. */
const known = new Set(['c01.1 prisma/seed/knowledge/knowledge.yaml']);

const all = projectFiles(process.argv[2] ?? path.join(import.meta.dirname, '..'));
const missing = sources.filter(source => !all.some(file => file.path === source));
const texts = all.filter(file => sources.includes(file.path)).flatMap(file => evalTexts(file.text));
const others = all.filter(file => !file.path.startsWith('test/eval/'));
const leaks = findLeaks(texts, others).filter(({ id, path: where }) => !known.has(`${id} ${where}`));

for (const source of missing) console.log(`${source} is not there, so nothing could be compared with it`);
for (const leak of leaks) console.log(`${leak.path}: holds the line ${leak.id} of the evaluation set; say it in other words`);
console.log(`${texts.length} lines of the evaluation set looked for in ${others.length} files, ${leaks.length} found`);
if (leaks.length > 0 || missing.length > 0) process.exit(1);
