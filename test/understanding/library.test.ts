import { describe, expect, test } from 'vitest';
import { concepts } from '../../src/understanding/library/concepts.ts';
import { varieties } from '../../src/understanding/library/index.ts';
import { needs, outside } from '../../src/understanding/library/needs.ts';
import { described, sections } from '../../src/understanding/library/sections.ts';

const known = new Set(concepts.split('\n').flatMap(line => (line.startsWith('#') ? [] : line.split(' ').filter(Boolean))));
const idsOf = (text: string) => [...described(text).keys()];
/** So many ways of saying a need each language has at least. */
const fewest = 12;

describe.each(Object.entries(varieties))('%s', (_, variety) => {
  const all = [variety.needs, variety.outside, variety.more].map(sections);
  const lines = (id: string) => all.flatMap(part => part.get(id) ?? []);

  test('says each need in at least 12 ways', () => {
    expect(idsOf(needs).filter(id => lines(id).length < fewest)).toEqual([]);
  });

  test('says each topic that lies outside in at least 8 ways', () => {
    expect(idsOf(outside).filter(id => lines(id).length < 8)).toEqual([]);
  });

  test('names only ideas that there are, each in some word', () => {
    const named = [...described(variety.concepts)];
    expect(named.filter(([id, words]) => !known.has(id) || words === '').map(([id]) => id)).toEqual([]);
    expect(named.length).toBeGreaterThan(850);
  });

  test('has at least 25 ways to speak of each danger, and 60 harmless ones', () => {
    const danger = sections(variety.danger);
    expect([...danger].filter(([id, said]) => said.length < (id === 'harmless' ? 60 : 25)).map(([id]) => id)).toEqual([]);
    expect(danger.size).toBe(8);
  });
});
