import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, Translation } from '../../../src/knowledge/schema.ts';
import { createIndex, documentOf, type SearchDocument } from '../../../src/knowledge/search/index.ts';

function document(
  id: string,
  language: string,
  fields: Partial<Record<keyof SearchDocument['fields'], string[]>>,
): SearchDocument {
  return {
    id,
    section: 'faqs',
    fields: Object.fromEntries(Object.entries(fields).map(([field, texts]) => [field, { [language]: texts }])),
  };
}

const documents = [
  document('repair', 'nl', {
    names: ['Fietsatelier'],
    keywords: ['fiets herstellen', 'lekke band'],
    body: ['Breng je fiets mee.'],
  }),
  document('library', 'nl', {
    names: ['Bibliotheek'],
    keywords: ['boeken lenen', 'lezen'],
    questions: ['Hoe kan ik een boek lenen?'],
  }),
  document('garden', 'en', {
    names: ['Community garden'],
    questions: ['Where can I grow vegetables?'],
    body: ['Bring a spade. No bicycles.'],
  }),
  document('choir', 'fr', { names: ['Chorale'], keywords: ['chanter ensemble', 'chants'] }),
  document('kitchen', 'tr', { names: ['Mutfak atölyesi'], keywords: ['yemek pişirmek', 'tarifler'] }),
];
const ids = (hits: { id: string }[]) => hits.map(hit => hit.id);

describe('searching', () => {
  const index = createIndex(documents);

  test.each([
    ['nl', 'mijn fietsen herstellen', 'repair'],
    ['nl', 'ik wil boeken lenen', 'library'],
    ['en', 'growing vegetables', 'garden'],
    ['fr', 'on peut chanter ?', 'choir'],
    ['tr', 'yemek tarifi', 'kitchen'],
    ['tr', 'yemek pisirmek', 'kitchen'],
    ['nl', 'biblioteek', 'library'],
    ['nl', 'fietsateliers', 'repair'],
    ['en', 'vegetabels', 'garden'],
    [undefined, 'Bibliotheek', 'library'],
    ['en', 'chorale', 'choir'],
  ])('%s: "%s" finds %s first', (language, text, id) => {
    expect(ids(index.search({ text, language }))[0]).toBe(id);
  });

  test('what stands nowhere finds nothing', () => {
    expect(index.search({ text: 'bitcoin', language: 'en' })).toEqual([]);
    expect(index.search({ text: '', language: 'en' })).toEqual([]);
  });

  test('a name weighs more than a word in a description', () => {
    const both = createIndex([
      document('a', 'en', { names: ['Music lessons'], body: ['In the garden.'] }),
      document('b', 'en', { names: ['Garden'], body: ['Music sometimes.'] }),
    ]);
    expect(ids(both.search({ text: 'garden', language: 'en' }))).toEqual(['b', 'a']);
  });

  test('the limit and the filter are kept', () => {
    const many = createIndex(Array.from({ length: 30 }, (_, at) => document(`d${at}`, 'en', { names: [`Walk number ${at}`] })));
    expect(many.search({ text: 'walk', language: 'en', limit: 4 })).toHaveLength(4);
    expect(ids(many.search({ text: 'walk', language: 'en', accept: id => id === 'd17' }))).toEqual(['d17']);
  });

  test('scores and parts lie between 0 and 1, best first', () => {
    const hits = index.search({ text: 'fiets boeken lezen', language: 'nl' });
    const scores = hits.map(hit => hit.score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    for (const { score, parts } of hits)
      for (const value of [score, ...Object.values(parts)]) expect(value >= 0 && value <= 1).toBe(true);
  });

  test('a concept carries a question over to a text in another language', () => {
    const concepts = (words: { folded: string }[]) => {
      const at = words.findIndex(word => ['singing', 'chanter', 'chants'].includes(word.folded));
      return at < 0 ? [] : [{ term: '§sing', at: [at] }];
    };
    const bridged = createIndex(documents, { concepts });
    expect(ids(bridged.search({ text: 'singing', language: 'en' }))).toEqual(['choir']);
  });

  test('any text can be searched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(index.search({ text, language: 'nl' })).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('replacing', () => {
  test('a document put again is found by its new words alone', () => {
    const index = createIndex(documents);
    index.put(document('choir', 'fr', { names: ['Atelier de couture'] }));
    expect(index.search({ text: 'chanter', language: 'fr' })).toEqual([]);
    expect(ids(index.search({ text: 'couture', language: 'fr' }))).toEqual(['choir']);
    expect(index.size).toBe(documents.length);
  });

  test('a removed document is gone, and one that is not there may be removed', () => {
    const index = createIndex(documents);
    index.remove('choir');
    index.remove('choir');
    index.remove('never');
    expect(index.search({ text: 'chanter', language: 'fr' })).toEqual([]);
    expect(index.size).toBe(documents.length - 1);
  });

  test('an index that changed often ranks as one that was built afresh', () => {
    const names = Array.from({ length: 150 }, (_, at) =>
      document(`d${at}`, 'en', { names: [`Course ${at % 7} painting`], keywords: [`group ${at}`] }),
    );
    const changed = createIndex(names);
    for (let round = 0; round < 3; round += 1) for (const each of names) changed.put(each);
    const fresh = createIndex(names);
    for (const text of ['painting group 12', 'course 3', 'group 149']) {
      expect(changed.search({ text, language: 'en' })).toEqual(fresh.search({ text, language: 'en' }));
    }
  });
});

describe('the document of an entry', () => {
  const entry = {
    section: 'locations',
    id: 'house',
    name: { nl: 'Het Huis' },
    address: { street: 'Dorpsstraat 1', postalCode: '9999', city: 'Dorp' },
    directions: { nl: 'Naast de kerk.' },
  } as Entry;
  const translation: Translation = {
    entryId: 'house',
    language: 'en',
    state: 'draft',
    texts: { name: 'The House', directions: 'Next to the church.' },
    hashes: {},
  };

  test('has its texts by field and language, with those of language files', () => {
    expect(documentOf(entry, [translation])).toEqual({
      id: 'house',
      section: 'locations',
      fields: {
        names: { nl: ['Het Huis'], en: ['The House'] },
        body: { nl: ['Naast de kerk.'], en: ['Next to the church.'] },
        keywords: { und: ['Dorp', 'Dorpsstraat 1'] },
      },
    });
  });

  test('prices and other facts are no subjects', () => {
    const service = {
      section: 'services',
      id: 's',
      name: { nl: 'X' },
      enrolment: { nl: 'Bel ons' },
      fee: { amount: 1, currency: 'EUR', note: { nl: 'per keer' } },
    };
    expect(documentOf(service as Entry).fields).toEqual({ names: { nl: ['X'] } });
  });
});
