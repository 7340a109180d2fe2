// What `node scripts/measure-understanding.ts memory` starts: the memory of each part, in a process that has nothing else.
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const entries = Number(process.argv[2] ?? 0);
const MEGABYTE = 1e6;

let before = held();

function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

function tell(part: string): number {
  const after = held();
  const more = after - before;
  process.stdout.write(`  ${part.padEnd(34)}${more.toFixed(1).padStart(7)}\n`);
  before = after;
  return more;
}

await import('../src/text/locales.ts');
tell('texts of the assistant');
const { readFiles } = await import('../src/cli/read-files.ts');
const { createKnowledge } = await import('../src/knowledge/knowledge.ts');
const { enlarged } = await import('./measure/large.ts');
const sample = readFiles(path.join(root, 'prisma/seed/knowledge'));
const knowledge = createKnowledge(entries > 0 ? enlarged(sample, entries) : sample);
tell('knowledge, its schema and reader');
await import('../src/language/identify.ts');
let sum = tell('language');
await import('../src/understanding/library/index.ts');
sum += tell('examples and names of ideas');
const { MessageReader } = await import('../src/understanding/understand.ts');
sum += tell('the rest of understanding');
const reader = new MessageReader(knowledge);
for (const _ of reader.prepare());
sum += tell('all languages and entries, ready');
process.stdout.write(`  ${'language, understanding and index'.padEnd(34)}${sum.toFixed(1).padStart(7)}\n`);
reader.close();
