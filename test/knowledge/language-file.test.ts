import { describe, expect, test } from 'vitest';
import { textHash } from '../../src/knowledge/hash.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { problemsOf } from './problems.ts';
import { readSmall, small } from './sample.ts';

const french = `version: 1
language: fr
state: draft
services:
  - id: cafe
    name: Café
    fee: { note: Par fois. }
    keywords: [café, bavarder]
    source: { name: "000000000000" }
faqs:
  - id: vraag
    state: reviewed
    question: [Combien ça coûte ?]
    answer: { fr: Deux euros. }
    source: { answer: ${JSON.stringify(textHash('Twee euro.'))}, question: ${JSON.stringify(textHash(['Wat kost het?']))} }
`;

test('texts stand directly, nested, as lists, or under their language', () => {
  const cafe = { entryId: 'cafe', language: 'fr', state: 'draft' as const };
  expect(readSmall(french).translations).toEqual([
    {
      ...cafe,
      texts: { name: 'Café', 'fee.note': 'Par fois.', keywords: ['café', 'bavarder'] },
      hashes: { name: '000000000000' },
    },
    {
      entryId: 'vraag',
      language: 'fr',
      state: 'reviewed',
      texts: { question: ['Combien ça coûte ?'], answer: 'Deux euros.' },
      hashes: { answer: textHash('Twee euro.'), question: textHash(['Wat kost het?']) },
    },
  ]);
});

test('a text whose source changed, or that was never stamped, is stale', () => {
  const knowledge = createKnowledge(readSmall(french));
  const stale = (id: string, path: string) => {
    const entry = knowledge.entry(id);
    return entry && knowledge.text(entry, path, ['fr']);
  };
  expect(stale('cafe', 'name')).toEqual({ text: 'Café', language: 'fr', state: 'draft', stale: true });
  expect(stale('cafe', 'fee.note')).toMatchObject({ state: 'draft', stale: true });
  expect(stale('vraag', 'answer')).toEqual({ text: 'Deux euros.', language: 'fr', state: 'reviewed', stale: false });
  expect(stale('vraag', 'question')).toMatchObject({ stale: false });
});

test('hashes that are no texts of YAML are read digit by digit', () => {
  const digits = french.replace('"000000000000"', '012345678901');
  expect(readSmall(digits).translations[0]?.hashes).toEqual({ name: '012345678901' });
});

test('several files may share a language, and stand in any order', () => {
  const [head = '', body = ''] = french.split('faqs:');
  const other = `version: 1\nlanguage: fr\nfaqs:${body}`;
  expect(readSmall(other, head).translations).toEqual(readSmall(french).translations);
});

test('an entry without texts says nothing', () => {
  expect(readSmall('language: fr\nservices:\n  - id: cafe\n').translations).toEqual([]);
});

describe('what is wrong is named with its line and a cure', () => {
  test.each<[string, string, number, RegExp, RegExp]>([
    ['language: fr', 'language: French', 2, /“language” is not right/, /language code/],
    ['language: fr', 'language: nl', 2, /language of the source file/, /source file/],
    ['version: 1', 'version: 3', 1, /reads version 1/, /version: 1/],
    ['state: draft', 'state: ok', 3, /“state” is not right/, /draft or reviewed/],
    ['    state: reviewed', '    state: ok', 12, /“state” is not right/, /draft or reviewed/],
    ['services:', 'servises:', 4, /“servises” is not known/, /“services”/],
    ['services:', 'courses:', 5, /stands under “services”/, /Move it to “services”/],
    ['- id: cafe', '- id: caffe', 5, /has no “caffe”/, /“cafe”/],
    ['- id: cafe\n    name', '- name', 5, /“id” is missing/, /id of an entry/],
    ['    name: Café', '    nom: Café', 6, /“nom” is no text/, /Its texts are|Did you mean/],
    ['{ note: Par fois. }', '{ nota: Par fois. }', 7, /“fee.nota” is no text/, /“fee.note”/],
    ['    name: Café', '    bring: Rien', 6, /has no “bring” for “cafe”/, /Remove it/],
    ['    name: Café', '    name: ""', 6, /“name” is not right/, /not empty/],
    ['    name: Café', '    name: [a, b]', 6, /“name” is not right/, /not empty/],
    ['{ fr: Deux euros. }', '{ fr: Deux euros., en: Two. }', 14, /“en” is not the language/, /“fr”/],
    ['[café, bavarder]', '[café, {}]', 8, /not right/, /list of texts/],
    ['{ name: "000000000000" }', '{ nom: "000000000000" }', 9, /no text of this entry/, /a command writes/],
    ['{ name: "000000000000" }', 'yes', 9, /“source” is not right/, /a command writes/],
    ['faqs:', 'faqs: []\nlocations: {}\npartners:', 11, /“locations” is not right/, /list of entries/],
    ['faqs:\n  - id', 'faqs:\n  - bare\n  - id', 11, /not right/, /begins with/],
    ['Deux euros.', '"Deux\\u0007"', 14, /cannot be seen/, /again/],
  ])('%j → %j', (from, to, line, message, cure) => {
    expect(french).toContain(from);
    const problems = problemsOf({ name: 'a.yaml', content: small }, { name: 'fr.yaml', content: french.replace(from, () => to) });
    expect(problems).toContainEqual({
      file: 'fr.yaml',
      line,
      path: expect.any(String),
      message: expect.stringMatching(message),
      cure: expect.stringMatching(cure),
    });
  });

  test('an entry that is translated twice, in one file or in two', () => {
    const twice = `${french}services:\n`.replace('faqs:', '  - id: cafe\n    name: Encore\nfaqs:').replace(/services:\n$/, '');
    const source = { name: 'a.yaml', content: small };
    expect(problemsOf(source, { name: 'fr.yaml', content: twice })[0]).toMatchObject({
      line: 10,
      message: expect.stringMatching(/fr\.yaml, line 5/),
    });
    const files = ['fr.yaml', 'more.yaml'].map(name => ({ name, content: french }));
    expect(problemsOf(source, ...files).map(({ file, line }) => `${file}:${line}`)).toEqual(['more.yaml:5', 'more.yaml:11']);
  });

  test('a text that stands in the source file in that language too', () => {
    const source = { name: 'a.yaml', content: small.replace('{ nl: Café }', '{ nl: Café, fr: Le café }') };
    expect(problemsOf(source, { name: 'fr.yaml', content: french })).toMatchObject([
      { file: 'fr.yaml', line: 6, message: expect.stringMatching(/too/) },
    ]);
  });
});
