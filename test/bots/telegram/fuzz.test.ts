import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixture, offlineChannel, webhook } from './fixture.ts';

const channel = offlineChannel();
const names = readdirSync(new URL('../../fixtures/telegram/', import.meta.url)).map(name => name.replace('.json', ''));
const payloads = names.map(name => JSON.parse(fixture(name)) as object);

/** Every place in a payload, as a path of keys. */
const paths = (value: unknown, at: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...paths(inner, [...at, key])])
    : [];

function changed(payload: object, path: string[], value: unknown): object {
  const copy = structuredClone(payload) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy);
  const key = path.at(-1) as string;
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  return copy;
}

const strange = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, -0, 1e308, -1, 2 ** 53, '', '\ud83d', '\u0000', '__proto__', [], {}, [[]], 'x'.repeat(5000)),
  fc.string({ unit: 'binary' }),
);

/** A payload with one to three places changed. */
const mutated = fc
  .constantFrom(...payloads)
  .chain(payload =>
    fc.tuple(
      fc.constant(payload),
      fc.array(fc.tuple(fc.constantFrom(...paths(payload)), strange), { minLength: 1, maxLength: 3 }),
    ),
  )
  .map(([payload, changes]) =>
    changes.reduce((so, [path, value]) => {
      try {
        return changed(so, path, value);
      } catch {
        // An earlier change removed the place.
        return so;
      }
    }, payload),
  );

const clean = (text: string) => text.toWellFormed().replaceAll('\u0000', '\uFFFD');
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [clean(value)]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

/** Without what an entity may have cut out: the words that are left must all have been said. */
const words = (text: string) => text.split(/\s+/).filter(Boolean);

test('a mutated payload is never a crash, an error status or a message that nobody wrote', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async payload => {
      const { response, items, unknown } = await channel.receive(webhook(JSON.stringify(payload)));
      expect(response.status).toBe(200);
      expect(items.length + unknown).toBeLessThanOrEqual(2);
      const said = strings(payload).join('\n');
      for (const item of items) {
        const text = item.kind === 'text' || item.kind === 'edited' ? item.text : item.kind === 'command' ? item.argument : '';
        // A mention can be cut out of the middle of a word: compare what is around it.
        for (const word of words(text)) expect(around(said, word)).toBe(true);
        expect(JSON.stringify(item).isWellFormed()).toBe(true);
        expect(JSON.stringify(item)).not.toContain('\\u0000');
        expect(item.address.conversation).toMatch(/^-?\d+$/);
        expect(Number.isFinite(item.at)).toBe(true);
        expect(item.id.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 3000 },
  );
});

function around(said: string, word: string): boolean {
  if (said.includes(word)) return true;
  return Array.from({ length: word.length }, (_, at) => at).some(
    at => said.includes(word.slice(0, at)) && said.includes(word.slice(at)),
  );
}

test('bytes of any kind are 400 or a counted 200', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
      const { response, items } = await channel.receive(webhook(new Uint8Array(bytes)));
      expect([200, 400]).toContain(response.status);
      expect(items).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
