import type { KnowledgeData } from '../../src/knowledge/schema.ts';

/** So many variants of its question has each entry. */
const VARIANTS = 3;
const [SHORTEST, LONGEST] = [5, 10];
const ANSWER = 25;

/** The same organisation with `count` answers in its own language, made of the words of its real ones: the same each time. */
export function enlarged(data: KnowledgeData, count: number): KnowledgeData {
  const language = data.organisation.defaultLanguage;
  const words = data.faqs.flatMap(({ answer }) => String(answer[language] ?? '').split(/\s+/));
  const random = seeded(7);
  const text = (length: number) => Array.from({ length }, () => words[random(words.length)]).join(' ');
  const faqs = Array.from({ length: count }, (_, number) => {
    const model = data.faqs[number % data.faqs.length] as KnowledgeData['faqs'][number];
    const question = Array.from({ length: VARIANTS }, () => text(SHORTEST + random(LONGEST - SHORTEST)));
    return {
      ...model,
      id: `large-${number}`,
      question: { [language]: question },
      answer: { [language]: text(ANSWER) },
      related: [],
    };
  });
  return { ...data, faqs, translations: [] };
}

/** Numbers below `limit`, the same in every run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return limit => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}
