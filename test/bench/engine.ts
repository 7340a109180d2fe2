import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import type { Entry, KnowledgeData } from '../../src/knowledge/schema.ts';
import { createAssistant } from '../../src/wire/assistant.ts';
import { knowledgeFiles, sampleFolder } from '../../src/wire/knowledge.ts';
import { percentile, round } from './figures.ts';

export interface EngineFigures {
  entries: number;
  buildMs: number;
  p50Ms: number;
  p95Ms: number;
  memoryMb: number;
}

const questions = [
  'Wat kost het praatcafé?',
  'Wanneer is de vrouwengroep in Vilvoorde?',
  'where can my daughter get help with homework',
  'je cherche un avocat gratuit',
  'ik heb een brief van de gemeente en begrijp hem niet',
  'هل يوجد درس في المساء',
  'Türkçe konuşan biri var mı',
  'xqzt brblfx nlorf',
  'kan ik zaterdag nederlands leren en is er opvang voor mijn baby',
];

/** Understanding and dialogue alone: a whole turn, without database and network. */
function measureEngine(entries: number, rounds: number): EngineFigures {
  const data = enlarged(readKnowledge(knowledgeFiles(sampleFolder)).knowledge, entries);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const begun = performance.now();
  const knowledge = createKnowledge(data);
  const { dialogue } = createAssistant(knowledge);
  const buildMs = performance.now() - begun;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of questions) {
      const asked = performance.now();
      dialogue.takeTurn(null, { items: [{ kind: 'text', text }], now: Date.UTC(2026, 11, 1, 10), subscribed: false });
      times.push(performance.now() - asked);
    }
  }
  const warm = times.slice(questions.length * 5);
  return {
    entries: knowledge.entries().length,
    buildMs: round(buildMs, 0),
    p50Ms: round(percentile(warm, 0.5), 2),
    p95Ms: round(percentile(warm, 0.95), 2),
    memoryMb: round((after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20),
  };
}

/** The sample with questions added whose words are recombined from its own: many entries that look alike. */
function enlarged(data: KnowledgeData, entries: number): KnowledgeData {
  const words = [...new Set(data.faqs.flatMap(faq => Object.values(faq.question).flat().join(' ').split(/\W+/)))].filter(
    word => word.length > 2,
  );
  const size = countOf(data);
  let seed = 7;
  const pick = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return words[seed % words.length] ?? '';
  };
  const sentence = (length: number) => Array.from({ length }, pick).join(' ');
  const more = Array.from({ length: Math.max(0, entries - size) }, (_, index) => ({
    id: `more-${index}`,
    question: { nl: [sentence(7), sentence(6), sentence(8)] },
    answer: { nl: sentence(40) },
  }));
  return { ...data, faqs: [...data.faqs, ...more] };
}

const countOf = (data: KnowledgeData) =>
  (['locations', 'services', 'courses', 'activities', 'partners', 'safety', 'faqs'] as const).reduce<number>(
    (sum, section) => sum + (data[section] as Omit<Entry, 'section'>[]).length,
    0,
  );

/** A process of its own for each size: memory is not that of the one before. */
const [, , entries = '0', rounds = '200'] = process.argv;
console.log(JSON.stringify(measureEngine(Number(entries), Number(rounds))));
