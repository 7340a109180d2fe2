import { beforeEach, expect, test } from 'vitest';
import { createKnowledgeStore } from '../../src/store/knowledge.ts';
import { Listener } from '../../src/store/listen.ts';
import { testDatabase } from '../database.ts';
import { eventually } from './embedded-fixtures.ts';

const { db, url } = await testDatabase();
const store = createKnowledgeStore(db);

const course = {
  id: 'dutch-1',
  section: 'courses',
  position: 0,
  data: { id: 'dutch-1', name: 'Nederlands 1', fee: { amount: 10 } },
};
const service = { id: 'homework', section: 'services', position: 0, data: { id: 'homework', name: 'Huiswerk' } };
const french = { entryId: 'dutch-1', language: 'fr', state: 'draft', texts: { name: 'Néerlandais 1' }, hashes: { name: 'abc' } };
const nothing = { put: [], translations: [], remove: [] };

async function revisions(): Promise<Record<string, bigint>> {
  const { entries } = await store.load();
  return Object.fromEntries(entries.map(({ id, revision }) => [id, BigInt(revision)]));
}

/** The notices that a save sends: one of our own marks their end. */
async function notices(action: () => Promise<unknown>): Promise<string[]> {
  const listener = new Listener(url);
  const heard: string[] = [];
  await listener.listen(
    'houvast_knowledge',
    payload => heard.push(payload),
    () => {},
  );
  await action();
  await db.$executeRaw`select pg_notify('houvast_knowledge', 'end')`;
  await eventually(() => heard.includes('end'));
  await listener.close();
  return heard.filter(payload => payload !== 'end');
}

beforeEach(async () => {
  await db.entry.deleteMany();
});

test('what is saved is loaded again', async () => {
  await store.save({ put: [course, service], translations: [french], remove: [] });
  const { entries, translations } = await store.load();
  expect(entries).toMatchObject([course, service]);
  expect(translations).toEqual([french]);
  expect(await store.loadEntry('dutch-1')).toMatchObject({ entry: course, translations: [french] });
  expect(await store.loadEntry('nobody')).toBeUndefined();
});

test('only what changed gets a new revision, and only that is told', async () => {
  await store.save({ put: [course, service], translations: [french], remove: [] });
  const before = await revisions();
  const told = await notices(() =>
    store.save({ put: [{ ...course, data: { ...course.data, name: 'NT2' } }, service], translations: [french], remove: [] }),
  );
  const after = await revisions();
  expect(told).toEqual(['dutch-1']);
  expect(after['dutch-1']).toBeGreaterThan(before['dutch-1'] as bigint);
  expect(after.homework).toBe(before.homework);
});

test('the same a second time changes nothing and tells nobody, whatever the order of keys', async () => {
  await store.save({ put: [course], translations: [french], remove: [] });
  const before = await revisions();
  const turned = { ...course, data: Object.fromEntries(Object.entries(course.data).reverse()) };
  expect(await notices(() => store.save({ put: [turned], translations: [french], remove: ['nobody'] }))).toEqual([]);
  expect(await revisions()).toEqual(before);
});

test.each([
  ['another text', { ...french, texts: { name: 'Le néerlandais 1' } }],
  ['another state', { ...french, state: 'reviewed' }],
  ['another language', { ...french, language: 'en' }],
])('a translation with %s is a change of its entry', async (_, translation) => {
  await store.save({ put: [course, service], translations: [french], remove: [] });
  const before = await revisions();
  expect(await notices(() => store.save({ ...nothing, translations: [translation] }))).toEqual(['dutch-1']);
  const after = await revisions();
  expect(after['dutch-1']).toBeGreaterThan(before['dutch-1'] as bigint);
  expect(after.homework).toBe(before.homework);
});

test('removing takes the translations along and is told', async () => {
  await store.save({ put: [course, service], translations: [french], remove: [] });
  expect(await notices(() => store.save({ ...nothing, remove: ['dutch-1'] }))).toEqual(['dutch-1']);
  const { entries, translations } = await store.load();
  expect(entries.map(({ id }) => id)).toEqual(['homework']);
  expect(translations).toEqual([]);
});

test('a save with one fault stores nothing and tells nobody', async () => {
  await store.save({ put: [service], translations: [], remove: [] });
  const faulty = { put: [course], translations: [{ ...french, entryId: 'nobody' }], remove: ['homework'] };
  const told = await notices(() => expect(store.save(faulty)).rejects.toThrow(/foreign key/i));
  expect(told).toEqual([]);
  expect((await store.load()).entries.map(({ id }) => id)).toEqual(['homework']);
});

test.each([
  [50, 50],
  [51, 1],
])('%i changes are told in %i notices', async (changes, expected) => {
  const put = Array.from({ length: changes }, (_, index) => ({ ...service, id: `entry-${index}`, position: index }));
  const told = await notices(() => store.save({ ...nothing, put }));
  expect(told).toHaveLength(expected);
  expect(told.includes('*')).toBe(expected === 1);
});

test('a reader that goes on from the last revision it saw misses nothing while others write', async () => {
  const seen = new Set<string>();
  let last = '0';
  let writing = true;
  const read = async () => {
    const { entries } = await store.changesSince(last);
    for (const { id } of entries) seen.add(id);
    last = entries.at(-1)?.revision ?? last;
  };
  const reader = (async () => {
    while (writing) await read();
  })();
  const ids = Array.from({ length: 60 }, (_, index) => `entry-${index}`);
  await Promise.all(ids.map((id, position) => store.save({ ...nothing, put: [{ ...service, id, position }] })));
  writing = false;
  await reader;
  await read();
  expect([...seen].sort()).toEqual(ids.sort());
});

test('ten thousand entries are saved and loaded', async () => {
  const put = Array.from({ length: 10_000 }, (_, index) => ({ ...service, id: `entry-${index}`, position: index }));
  expect(await notices(() => store.save({ ...nothing, put }))).toEqual(['*']);
  expect((await store.load()).entries.map(({ position }) => position)).toEqual(put.map(({ position }) => position));
});
