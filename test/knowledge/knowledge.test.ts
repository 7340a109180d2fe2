import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/knowledge/coverage.ts';
import { textHash } from '../../src/knowledge/hash.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { safetyMessage } from '../../src/knowledge/safety-message.ts';
import type { Entry, KnowledgeData } from '../../src/knowledge/schema.ts';
import { readSmall } from './sample.ts';

const french = `language: fr
services: [{ id: cafe, name: Café du mardi, source: { name: ${textHash('Café')} } }]
safety: [{ id: nood, message: "Appelez le 112.", source: { message: ${JSON.stringify(textHash('Bel nu 112.'))} } }]
faqs: [{ id: vraag, question: [Combien ?, C'est cher ?], state: reviewed }]
`;
const arabic = 'language: ar\nservices: [{ id: cafe, name: مقهى }]\n';

function knowledge(change: (data: KnowledgeData) => void = () => {}) {
  const data = readSmall(french, arabic);
  change(data);
  return createKnowledge(data);
}

function entry(id: string, source = knowledge()): Entry {
  const found = source.entry(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('texts', () => {
  const source = { state: 'source', stale: false };
  test.each<[string, string, string[], object | undefined]>([
    ['cafe', 'name', ['fr', 'ar'], { text: 'Café du mardi', language: 'fr', state: 'draft', stale: false }],
    ['cafe', 'name', ['tr', 'ar'], { text: 'مقهى', language: 'ar', state: 'draft', stale: true }],
    ['cafe', 'name', ['fr-BE'], { text: 'Café du mardi', language: 'fr', state: 'draft', stale: false }],
    ['cafe', 'name', ['tr'], { text: 'Café', language: 'nl', ...source }],
    ['cafe', 'name', [], { text: 'Café', language: 'nl', ...source }],
    ['cafe', 'fee.note', ['fr'], { text: 'Per keer.', language: 'nl', ...source }],
    ['cafe', 'bring', ['nl'], undefined],
    ['cafe', 'toString', ['nl'], undefined],
    ['cafe', 'name', ['__proto__', 'constructor'], { text: 'Café', language: 'nl', ...source }],
    ['vraag', 'question', ['fr'], { text: 'Combien ?', language: 'fr', state: 'reviewed', stale: true }],
    ['feest', 'location', ['fr'], { text: 'In het park', language: 'nl', ...source }],
    ['house', 'location', ['fr'], undefined],
  ])('%s %s in %j', (id, path, languages, expected) => {
    expect(knowledge().text(entry(id), path, languages)).toEqual(expected);
  });

  test('a location that is an id is no text', () => {
    expect(knowledge().text(entry('cafe'), 'location', ['nl'])).toBeUndefined();
  });

  test.each([
    ['acme', 'Acme'],
    ['house', 'Huis'],
    ['feest', 'Feest'],
    ['nood', 'Nood'],
    ['vraag', 'Wat kost het?'],
  ])('the name of %s is %s', (id, name) => {
    expect(knowledge().name(entry(id), ['tr']).text).toBe(name);
  });

  test('another language in the source file counts as reviewed', () => {
    const source = knowledge(({ faqs: [faq] }) => Object.assign(faq?.answer ?? {}, { en: 'Two euros.' }));
    expect(source.text(entry('vraag', source), 'answer', ['en'])).toEqual({
      text: 'Two euros.',
      language: 'en',
      state: 'reviewed',
      stale: false,
    });
    expect(source.languages()).toEqual(['nl', 'ar', 'en', 'fr']);
  });

  test('lists are given in exactly one language', () => {
    expect(knowledge().textList(entry('vraag'), 'question', 'fr')).toEqual(['Combien ?', "C'est cher ?"]);
    expect(knowledge().textList(entry('cafe'), 'keywords', 'fr')).toEqual([]);
    expect(knowledge().textList(entry('cafe'), 'name', 'ar')).toEqual(['مقهى']);
  });
});

describe('a safety notice in a language of drafts carries the original', () => {
  function message(languages: string[], change?: (data: KnowledgeData) => void) {
    const source = knowledge(change);
    const [notice] = source.entries('safety');
    if (!notice) throw new Error('no notice');
    const { message, original } = safetyMessage(source, notice, languages);
    return [message.text, original?.text];
  }
  const reviewed = (data: KnowledgeData) => void data.translations.map(each => Object.assign(each, { state: 'reviewed' }));

  test.each<[string, string[], ((data: KnowledgeData) => void) | undefined, (string | undefined)[]]>([
    ['a draft', ['fr'], undefined, ['Appelez le 112.', 'Bel nu 112.']],
    ['a reviewed text', ['fr'], reviewed, ['Appelez le 112.', undefined]],
    [
      'a reviewed text that is stale',
      ['fr'],
      data => {
        reviewed(data);
        Object.assign(data.safety[0]?.message ?? {}, { nl: 'Bel 112 of 101.' });
      },
      ['Appelez le 112.', 'Bel 112 of 101.'],
    ],
    ['no translation', ['ar'], undefined, ['Bel nu 112.', undefined]],
    ['the language of the source', ['nl'], undefined, ['Bel nu 112.', undefined]],
  ])('%s', (_, languages, change, expected) => {
    expect(message(languages, change)).toEqual(expected);
  });
});

describe('changes', () => {
  function followed() {
    const source = knowledge();
    const told: [string, string | undefined][] = [];
    const stop = source.onChange((id, changed) => told.push([id, changed?.section]));
    return { source, told, stop };
  }

  test('one entry is replaced in its place and told', () => {
    const { source, told, stop } = followed();
    source.put({ ...entry('cafe'), name: { nl: 'Praatcafé' } } as Entry, []);
    expect(source.name(entry('cafe', source), ['fr']).text).toBe('Praatcafé');
    expect(source.languages()).toEqual(['nl', 'fr']);
    expect(told).toEqual([['cafe', 'services']]);
    stop();
    source.remove('cafe');
    expect(told.length).toBe(1);
    expect(source.entries().map(({ id }) => id)).toEqual(['house', 'lessen', 'feest', 'nood', 'vraag']);
  });

  test('an entry moves to another section', () => {
    const { source } = followed();
    source.put({ section: 'partners', id: 'cafe', name: { nl: 'Partner' } }, []);
    expect(source.entries('services')).toEqual([]);
    expect(source.entries('partners').map(({ id }) => id)).toEqual(['cafe']);
  });

  test('a removed entry is told once', () => {
    const { source, told } = followed();
    source.remove('cafe');
    source.remove('cafe');
    expect(source.entry('cafe')).toBeUndefined();
    expect(told).toEqual([['cafe', undefined]]);
  });

  test('the organisation can be replaced, not removed', () => {
    const { source, told } = followed();
    source.remove('acme');
    source.put({ ...entry('acme'), id: 'new', name: 'Nieuw' } as Entry, []);
    expect(source.organisation).toEqual({ ...readSmall().organisation, id: 'new', name: 'Nieuw' });
    expect(source.entries('organisation').map(({ id }) => id)).toEqual(['new']);
    expect(told).toEqual([
      ['acme', undefined],
      ['new', 'organisation'],
    ]);
  });

  test('a translation does not outlive the text that it translates', () => {
    const { source } = followed();
    const { section, id } = entry('cafe');
    source.put({ section, id, name: { nl: 'Café', fr: 'Le café' } } as Entry, readSmall(french).translations.slice(0, 1));
    expect(source.text(entry('cafe', source), 'name', ['fr'])?.text).toBe('Le café');
    expect(source.data().translations.some(({ entryId }) => entryId === 'cafe')).toBe(false);
  });
});

test('the data given out is the data taken in', () => {
  expect(knowledge().data()).toEqual(readSmall(french, arabic));
});

test('coverage counts texts that are missing, drafts, stale and unstamped', () => {
  const data = readSmall(french, arabic);
  Object.assign(data.services[0]?.name ?? {}, { nl: 'Koffiehuis' });
  const texts = 12;
  expect(coverage(createKnowledge(data))).toEqual([
    { language: 'ar', texts, missing: texts - 1, draft: 1, stale: 0, unstamped: 1 },
    { language: 'fr', texts, missing: texts - 3, draft: 2, stale: 1, unstamped: 1 },
  ]);
});
