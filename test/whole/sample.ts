import { importKnowledge } from '../../src/knowledge/import.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import type { Database } from '../../src/store/client.ts';
import { createKnowledgeStore } from '../../src/store/knowledge.ts';
import { knowledgeFiles, sampleFolder } from '../../src/wire/knowledge.ts';

/** An activity that is ahead on whatever day the tests run: the sample's own dates pass. */
export const coming = {
  id: 'activiteit-van-de-toets',
  title: 'Pannenkoeken, "thee"; en koffie',
  place: 'huis-halle',
  /** The day, 30 days from now, in the organisation's zone. */
  day: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  from: '14:00',
  to: '16:30',
};

const yaml = `
  - id: ${coming.id}
    title: { nl: '${coming.title}' }
    description: { nl: "Wij bakken samen." }
    start: "${coming.day}T${coming.from}"
    end: "${coming.day}T${coming.to}"
    location: ${coming.place}
    fee: { amount: 0, currency: EUR }
`;

/** Brings in the sample organisation with the coming activity. */
export async function importWithComing(db: Database): Promise<void> {
  const files = knowledgeFiles(sampleFolder).map(({ name, content }) => ({
    name,
    content: content.replace(/^activities:\n(?= {2}- id:.*\n {4}title: \{ nl)/m, `activities:${yaml}\n`),
  }));
  const { knowledge } = readKnowledge(files);
  await importKnowledge(createKnowledgeStore(db), knowledge);
}
