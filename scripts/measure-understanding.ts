// What understanding costs: `node scripts/measure-understanding.ts` (a minute). `… times`, `… memory`, `… size`: one of them.
// Measure on a machine that does nothing else: "longest step" is by the clock.
import { measureMemory } from './measure/memory.ts';
import { measureSize } from './measure/size.ts';
import { measureTimes } from './measure/times.ts';

const parts: Record<string, () => Promise<string>> = { times: measureTimes, memory: measureMemory, size: measureSize };
const [wanted] = process.argv.slice(2);

for (const [name, measure] of Object.entries(parts)) {
  if (wanted === undefined || wanted === name) process.stdout.write(`${await measure()}\n`);
}
