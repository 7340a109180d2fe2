import path from 'node:path';
import { readCases } from '../../src/cli/eval/lines.ts';
import { readFiles } from '../../src/cli/read-files.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import type { KnowledgeData } from '../../src/knowledge/schema.ts';
import { locales } from '../../src/text/locales.ts';
import { MessageReader } from '../../src/understanding/understand.ts';
import { enlarged } from './large.ts';

const root = path.join(import.meta.dirname, '../..');
const LARGE = 10_000;
const ROUNDS = 5;
const now = Date.parse('2026-12-01T10:00:00+01:00');

/** Milliseconds to make ready and to read a message, for the sample organisation and for a large one. */
export async function measureTimes(): Promise<string> {
  const sample = readFiles(path.join(root, 'prisma/seed/knowledge'));
  const languages = Object.keys(locales);
  const cases = readCases(path.join(root, 'test/eval/questions.jsonl')).filter(({ language }) => languages.includes(language));
  const texts = cases.map(({ turns }) => turns[0]?.text ?? '');
  return [
    line('ms', ['ready', 'longest step', 'median', '95 of 100', 'longest']),
    line('sample', timesOf(sample, texts)),
    line(`${LARGE} entries`, timesOf(enlarged(sample, LARGE), texts)),
  ].join('\n');
}

function timesOf(data: KnowledgeData, texts: readonly string[]): string[] {
  const knowledge = createKnowledge(data);
  const begun = processorMs();
  const reader = new MessageReader(knowledge);
  const steps = stepsOf(reader.prepare());
  const ready = processorMs() - begun;
  const answerLanguages = Object.keys(locales);
  const read = (text: string) => timeOf(() => reader.understand(text, { priors: {}, now, answerLanguages }));
  texts.forEach(read);
  // The best of some rounds: what other programs take is not ours.
  const rounds = Array.from({ length: ROUNDS }, () => texts.map(read));
  const times = texts.map((_, at) => Math.min(...rounds.map(round => round[at] as number))).sort((one, other) => one - other);
  reader.close();
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  return [ready.toFixed(0), Math.max(...steps).toFixed(1), at(0.5), at(0.95), at(1)];
}

function stepsOf(work: Generator<void>): number[] {
  const steps: number[] = [];
  let done: boolean | undefined = false;
  while (!done) {
    steps.push(
      timeOf(() => {
        done = work.next().done;
      }),
    );
  }
  return steps;
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Of this thread where Node tells it; else the clock. */
function processorMs(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };
  if (!threadCpuUsage) return performance.now();
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1000;
}

function line(title: string, columns: readonly string[]): string {
  return `${title.padEnd(16)}${columns.map(column => column.padStart(14)).join('')}`;
}
