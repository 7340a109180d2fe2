import { expect, onTestFinished, test, vi } from 'vitest';
import { followKnowledge } from '../../src/knowledge/follow.ts';
import { importKnowledge } from '../../src/knowledge/import.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { KnowledgeStore } from '../../src/knowledge/store.ts';
import { createKnowledgeStore } from '../../src/store/knowledge.ts';
import { Listener } from '../../src/store/listen.ts';
import { testDatabase } from '../database.ts';
import { readSmall, sample } from './sample.ts';

test('the sample comes back from the database as it went in, and a second import changes nothing', async () => {
  const { db } = await testDatabase();
  const store: KnowledgeStore = createKnowledgeStore(db);
  expect(await loadKnowledge(store)).toBeUndefined();
  const data = sample();
  const { created } = await importKnowledge(store, data);
  expect((await loadKnowledge(store))?.data()).toEqual(data);
  const again = { created: 0, changed: 0, unchanged: created, kept: 0, removed: 0, translations: 0 };
  expect(await importKnowledge(store, data)).toEqual(again);
});

test('an import on one node reaches the memory of another', async () => {
  const { db, url } = await testDatabase();
  const store: KnowledgeStore = createKnowledgeStore(db);
  await importKnowledge(store, readSmall());
  const knowledge = (await loadKnowledge(store)) as Knowledge;
  const listener = new Listener(url);
  onTestFinished(() => listener.close());
  const follower = await followKnowledge(store, knowledge, {
    listen: (onNotice, onReconnect) => listener.listen('houvast_knowledge', onNotice, onReconnect),
  });
  onTestFinished(() => follower.close());
  const changed = readSmall('language: fr\nfaqs:\n  - id: vraag\n    answer: Deux euros.\n');
  await importKnowledge(store, changed);
  await vi.waitFor(() => expect(knowledge.data()).toEqual(changed));
});
