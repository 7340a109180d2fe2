import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { followKnowledge } from '../../src/knowledge/follow.ts';
import { importKnowledge } from '../../src/knowledge/import.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { MemoryStore } from './memory-store.ts';
import { readSmall } from './sample.ts';

async function start() {
  const store = new MemoryStore();
  await importKnowledge(store, readSmall());
  const knowledge = (await loadKnowledge(store)) as Knowledge;
  const errors: unknown[] = [];
  const changes: string[] = [];
  knowledge.onChange(id => changes.push(id));
  let notice = (_: string) => {};
  let reconnect = () => {};
  let closed = false;
  const listen = async (onNotice: typeof notice, onReconnect: typeof reconnect) => {
    [notice, reconnect] = [onNotice, onReconnect];
    return {
      close() {
        closed = true;
      },
    };
  };
  const follower = await followKnowledge(store, knowledge, { listen, onError: error => errors.push(error), retryAfter: 5 });
  onTestFinished(() => follower.close());
  store.loaded.length = 0;
  return {
    store,
    knowledge,
    errors,
    changes,
    follower,
    notice: (id: string) => notice(id),
    reconnect: () => reconnect(),
    isClosed: () => closed,
  };
}

function saveAnswer(store: MemoryStore, nl: string): Promise<void> {
  const put = [
    { id: 'vraag', section: 'faqs', position: 0, data: { id: 'vraag', question: { nl: ['Wat kost het?'] }, answer: { nl } } },
  ];
  return store.save({ put, translations: [], remove: [] });
}

function answer(knowledge: Knowledge): string | undefined {
  const entry = knowledge.entry('vraag');
  return entry && knowledge.text(entry, 'answer', ['nl'])?.text;
}

describe('knowledge in memory follows what is stored', () => {
  test('a notice with an id reads only that entry', async () => {
    const { store, knowledge, changes, notice } = await start();
    await saveAnswer(store, 'Drie euro.');
    notice('vraag');
    await vi.waitFor(() => expect(answer(knowledge)).toBe('Drie euro.'));
    expect(store.loaded).toEqual(['vraag']);
    expect(changes).toEqual(['vraag']);
  });

  test('a new translation is put too', async () => {
    const { store, knowledge, notice } = await start();
    await store.save({
      put: [],
      translations: [{ entryId: 'vraag', language: 'fr', state: 'draft', texts: { answer: 'Deux.' }, hashes: {} }],
      remove: [],
    });
    notice('vraag');
    await vi.waitFor(() => expect(knowledge.languages()).toEqual(['nl', 'fr']));
  });

  test('an entry that is gone is removed', async () => {
    const { store, knowledge, notice } = await start();
    await store.save({ put: [], translations: [], remove: ['vraag'] });
    notice('vraag');
    await vi.waitFor(() => expect(knowledge.entry('vraag')).toBeUndefined());
  });

  test.each(['*', 'reconnect'])('after %s everything is compared, and only what differs is put', async kind => {
    const { store, knowledge, changes, notice, reconnect } = await start();
    await saveAnswer(store, 'Vier euro.');
    await store.save({ put: [], translations: [], remove: ['feest'] });
    if (kind === '*') notice('*');
    else reconnect();
    await vi.waitFor(() => expect(answer(knowledge)).toBe('Vier euro.'));
    await vi.waitFor(() => expect(knowledge.entry('feest')).toBeUndefined());
    expect(changes).toEqual(['vraag', 'feest']);
  });

  test('a notice of what is known already changes nothing', async () => {
    const { store, changes, notice, follower } = await start();
    notice('vraag');
    await follower.close();
    expect(store.loaded).toEqual(['vraag']);
    expect(changes).toEqual([]);
  });

  test('what changed between loading and listening is not missed', async () => {
    const store = new MemoryStore();
    await importKnowledge(store, readSmall());
    const knowledge = (await loadKnowledge(store)) as Knowledge;
    await saveAnswer(store, 'Vijf euro.');
    const follower = await followKnowledge(store, knowledge, { listen: async () => ({ close() {} }) });
    expect(answer(knowledge)).toBe('Vijf euro.');
    await follower.close();
  });

  test('a store that fails is asked again until it answers', async () => {
    const { store, knowledge, errors, notice } = await start();
    await saveAnswer(store, 'Zes euro.');
    store.broken = true;
    notice('vraag');
    await vi.waitFor(() => expect(errors.length).toBeGreaterThan(1));
    expect(answer(knowledge)).toBe('Twee euro.');
    store.broken = false;
    await vi.waitFor(() => expect(answer(knowledge)).toBe('Zes euro.'));
  });

  test('after closing nothing is read any more', async () => {
    const { store, knowledge, follower, notice, isClosed } = await start();
    await follower.close();
    expect(isClosed()).toBe(true);
    await saveAnswer(store, 'Zeven euro.');
    notice('vraag');
    expect(store.loaded).toEqual([]);
    expect(answer(knowledge)).toBe('Twee euro.');
  });
});
