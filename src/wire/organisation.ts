import { followKnowledge } from '../knowledge/follow.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Store } from '../store/index.ts';
import { createKnowledgeStore } from '../store/knowledge.ts';
import { importSample } from './knowledge.ts';

/** The organisation's knowledge in memory, kept as it is stored also when another node changes it. */
export interface OpenOrganisation {
  knowledge: Knowledge;
  sampleImported: boolean;
  close(): Promise<void>;
}

/** Loads the organisation; an empty database gets the sample one first. */
export async function openOrganisation(store: Store): Promise<OpenOrganisation> {
  const knowledgeStore = createKnowledgeStore(store.db);
  const sampleImported = await importSample(knowledgeStore);
  const knowledge = await loadKnowledge(knowledgeStore);
  if (!knowledge) throw new Error('the database holds entries but no organisation: import a knowledge file');
  const following = await followKnowledge(knowledgeStore, knowledge, {
    listen: (onNotice, onReconnect) => store.listen('houvast_knowledge', onNotice, onReconnect),
  });
  return { knowledge, sampleImported, close: () => following.close() };
}
