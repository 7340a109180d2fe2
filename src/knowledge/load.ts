import { assemble } from './assemble.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import type { Organisation } from './schema.ts';
import { entryOf, type KnowledgeStore, translationOf } from './store.ts';

/** Reads all stored knowledge into memory. Undefined when nothing was imported yet. */
export async function loadKnowledge(store: KnowledgeStore): Promise<Knowledge | undefined> {
  const { entries, translations } = await store.load();
  const head = entries.find(row => row.section === 'organisation');
  if (!head) return undefined;
  const inOrder = entries.toSorted((a, b) => a.position - b.position);
  return createKnowledge(assemble(head.data as Organisation, inOrder.map(entryOf), translations.map(translationOf)));
}
