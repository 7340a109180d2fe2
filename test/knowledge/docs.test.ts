import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { sections } from '../../src/knowledge/sections.ts';

const page = readFileSync(new URL('../../docs/knowledge.md', import.meta.url), 'utf8');
const [source = '', french = ''] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, content = '']) => content);

test('the example of the documentation is read', () => {
  const files = [source, french].map((content, index) => ({ name: `${index}.yaml`, content }));
  const { knowledge } = readKnowledge(files);
  for (const section of sections) expect(knowledge[section], section).not.toEqual([]);
  expect(knowledge.translations.map(({ entryId, state }) => [entryId, state])).toEqual([
    ['talking-table', 'draft'],
    ['faq-child', 'reviewed'],
  ]);
});

test('the hours of the documentation are right', () => {
  const rows = [...page.matchAll(/^\| `(?:…; )?([A-Z0-9].*?)` \|/gm)].map(([, hours]) => hours ?? '');
  expect(rows.length).toBe(6);
  for (const hours of rows) {
    const content = source.replace(
      '"Tu 19:00-21:00; PH off"',
      JSON.stringify(hours.includes('off') ? `Mo 09:00-17:00; ${hours}` : hours),
    );
    expect(() => readKnowledge([{ name: 'a.yaml', content }])).not.toThrow();
  }
});
