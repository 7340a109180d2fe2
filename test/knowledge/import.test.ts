import { describe, expect, test } from 'vitest';
import { exportKnowledge } from '../../src/knowledge/export.ts';
import { importKnowledge, OtherOrganisationError } from '../../src/knowledge/import.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import type { KnowledgeData } from '../../src/knowledge/schema.ts';
import { MemoryStore } from './memory-store.ts';
import { readSmall, sample } from './sample.ts';

const french = 'language: fr\nservices:\n  - id: cafe\n    name: Café\n    summary: Prendre un café.\n';
const nothing = { created: 0, changed: 0, unchanged: 0, kept: 0, removed: 0, translations: 0 };

function changed(change: (data: KnowledgeData) => void): KnowledgeData {
  const data = readSmall(french);
  change(data);
  return data;
}

async function filled(data = readSmall(french)): Promise<MemoryStore> {
  const store = new MemoryStore();
  await importKnowledge(store, data);
  store.saved.length = 0;
  return store;
}

describe('import', () => {
  test('stores everything the first time', async () => {
    const store = new MemoryStore();
    expect(await importKnowledge(store, readSmall(french))).toEqual({ ...nothing, created: 7, translations: 1 });
    expect(store.entries.get('acme')).toMatchObject({ section: 'organisation', data: { id: 'acme', name: 'Acme' } });
  });

  test('a second time changes nothing and saves nothing', async () => {
    const store = await filled();
    expect(await importKnowledge(store, readSmall(french))).toEqual({ ...nothing, unchanged: 7 });
    expect(store.saved).toEqual([]);
  });

  test('saves only what changed', async () => {
    const store = await filled();
    const data = changed(({ faqs: [faq] }) => Object.assign(faq ?? {}, { answer: { nl: 'Drie euro.' } }));
    expect(await importKnowledge(store, data)).toEqual({ ...nothing, changed: 1, unchanged: 6 });
    expect(store.saved.map(({ put, translations }) => [put.map(({ id }) => id), translations])).toEqual([[['vraag'], []]]);
  });

  test('a changed translation is saved without its entry', async () => {
    const store = await filled();
    const data = readSmall(french.replace('Prendre', 'Boire'));
    expect(await importKnowledge(store, data)).toEqual({ ...nothing, unchanged: 7, translations: 1 });
    expect(store.saved[0]?.put).toEqual([]);
  });

  test('what is not in the file stays', async () => {
    const store = await filled();
    const data = changed(file => {
      file.faqs = [];
    });
    expect(await importKnowledge(store, data)).toEqual({ ...nothing, unchanged: 6, kept: 1 });
    expect(store.entries.has('vraag')).toBe(true);
  });

  test('unless the file replaces everything', async () => {
    const store = await filled();
    const data = changed(file => {
      file.faqs = [];
    });
    expect(await importKnowledge(store, data, { replace: true })).toEqual({ ...nothing, unchanged: 6, removed: 1 });
    expect(store.entries.has('vraag')).toBe(false);
  });

  test('a language without a file stays, also when replacing', async () => {
    const store = await filled();
    expect(await importKnowledge(store, readSmall(), { replace: true })).toEqual({ ...nothing, unchanged: 7 });
    expect(store.translations.size).toBe(1);
  });

  test('replacing drops translations that a language file has no more', async () => {
    const store = await filled();
    const other = readSmall('language: fr\nfaqs:\n  - id: vraag\n    answer: Deux euros.\n');
    await importKnowledge(store, other, { replace: true });
    expect((await loadKnowledge(store))?.data()).toEqual(other);
    expect(await importKnowledge(store, other, { replace: true })).toEqual({ ...nothing, unchanged: 7 });
  });

  test('another organisation is refused, and nothing is changed', async () => {
    const store = await filled();
    const data = changed(({ organisation }) => Object.assign(organisation, { id: 'other', name: 'Other' }));
    const importing = importKnowledge(store, data);
    await expect(importing).rejects.toThrow(OtherOrganisationError);
    await expect(importing).rejects.toThrow(
      'holds Acme (acme), and these files describe Other (other). To put Other in its place',
    );
    expect(store.saved).toEqual([]);
  });

  test('unless it replaces the first: then nothing of that stays, no translation either', async () => {
    const store = await filled();
    const { translations: _, ...file } = readSmall();
    const other: KnowledgeData = { ...file, organisation: { ...file.organisation, id: 'other' }, translations: [] };
    expect(await importKnowledge(store, other, { replace: true })).toMatchObject({ created: 1, removed: 1, kept: 0 });
    expect((await loadKnowledge(store))?.data()).toEqual(other);
  });

  test('a store that refuses leaves everything as it was', async () => {
    const store = await filled();
    store.broken = true;
    await expect(importKnowledge(store, readSmall())).rejects.toThrow('broken');
    expect(store.entries.size).toBe(7);
  });
});

describe('export', () => {
  test('of the sample is read as equal data, after a stay in the store too', async () => {
    const data = sample();
    expect(readKnowledge(exportKnowledge(data)).knowledge).toEqual(data);
    const knowledge = await loadKnowledge(await filled(data));
    const stored = knowledge?.data() as KnowledgeData;
    expect(stored).toEqual(data);
    expect(exportKnowledge(stored)).toEqual(exportKnowledge(data));
  });

  test('keeps reviewed and stamped texts, texts of several languages in the source, and hard texts', () => {
    const data = readSmall(`${french}    state: reviewed\n    source: { name: "1234567890e1" }\n`);
    Object.assign(data.faqs[0] ?? {}, { answer: { nl: '- "ja": *nee* # {0}\nregel 2\n\n  - id: x', fr: 'yes' } });
    expect(readKnowledge(exportKnowledge(data)).knowledge).toEqual(data);
  });

  test('writes one file for each language, the source first', () => {
    expect(exportKnowledge(readSmall(french)).map(({ name }) => name)).toEqual(['knowledge.yaml', 'fr.yaml']);
  });
});

test('nothing is loaded from an empty store', async () => {
  expect(await loadKnowledge(new MemoryStore())).toBeUndefined();
});

test('entries are loaded in their order', async () => {
  const store = await filled(sample());
  const rows = [...store.entries.entries()].reverse();
  store.entries.clear();
  for (const [id, row] of rows) store.entries.set(id, row);
  expect((await loadKnowledge(store))?.data()).toEqual(sample());
});
