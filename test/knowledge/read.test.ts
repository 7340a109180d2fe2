import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { problemsOf } from './problems.ts';
import { readSmall, sample, sampleFile, small } from './sample.ts';

const file = (content: string, name = 'knowledge.yaml') => ({ name, content });

/** `[what stands in the small file, what takes its place, line, path, message, cure]` */
type Case = [string, string, number, string, RegExp, RegExp];

describe('the sample organisation', () => {
  test('is read without an error', () => {
    const { knowledge } = readKnowledge([sampleFile('knowledge.yaml')]);
    expect(knowledge.organisation.id).toBe('pin');
    expect(knowledge.translations).toEqual([]);
    expect(knowledge.faqs.length).toBe(60);
  });

  test('has every text in the languages of the assistant', () => {
    const { translations } = sample();
    expect(new Set(translations.map(({ language }) => language))).toEqual(
      new Set(['ar', 'en', 'es', 'fr', 'pl', 'ro', 'ru', 'tr', 'uk']),
    );
  });
});

describe('what is wrong is named with its line and a cure', () => {
  const cases: Case[] = [
    ['version: 1', 'version: 2', 1, 'version', /reads version 1/, /Write version: 1/],
    ['version: 1\n', '# nothing\n', 2, 'version', /“version” is missing/, /version: 1/],
    ['    summary:', '    sumary:', 16, 'services[cafe].sumary', /“sumary” is not known/, /Did you mean “summary”/],
    ['faqs:', 'faq:', 37, 'faq', /“faq” is not known/, /Did you mean “faqs”/],
    ['  name: Acme', '  name: Acme\n  colour: red', 5, 'organisation.colour', /not known/, /Here you can write: id, name/],
    ['  timezone: Europe/Brussels', '  timezone: Brussels', 5, 'organisation.timezone', /not right/, /time zone such as/],
    ['  timezone: Europe/Brussels\n', '', 2, 'organisation.timezone', /“timezone” is missing/, /time zone such as/],
    ['  country: BE', '  country: Belgium', 6, 'organisation.country', /not right/, /country code/],
    ['  country: BE', '  country: UK', 6, 'organisation.country', /not right/, /^Write GB, the code of United Kingdom\.$/],
    ['  country: BE', '  country: BE\n  email: niemand', 7, 'organisation.email', /not right/, /mail address/],
    ['  country: BE', '  country: BE\n  website: "javascript:alert(1)"', 7, 'organisation.website', /not right/, /https/],
    ['name: { nl: Huis }', 'name: Huis', 10, 'locations[house].name', /“name” is not right/, /\{ nl: "…" \}/],
    ['name: { nl: Huis }', 'name: { Dutch: Huis }', 10, 'locations[house].name.Dutch', /no language code/, /nl, fr/],
    ['name: { nl: Huis }', 'name: { fr: Maison }', 10, 'locations[house].name', /no text in the language/, /Add a text for nl/],
    ['name: { nl: Huis }', 'name: { nl: "" }', 10, 'locations[house].name.nl', /not right/, /not empty/],
    ['"Mo-Fr 09:00-17:00; PH off"', '"Mo-Fr 9-17 uur"', 12, 'locations[house].openingHours', /not right: /, /docs\/knowledge/],
    ['"Mo 10:00-12:00"', '"maandag"', 26, 'courses[lessen].weekly', /not right: /, /docs\/knowledge/],
    ['    weekly:', '    closed: "Mo 10:00-12:00"\n    weekly:', 26, 'courses[lessen].closed', /must end in "off"/, /docs/],
    [
      'location: house',
      'location: huose',
      18,
      'services[cafe].location',
      /no location with the id “huose”/,
      /Did you mean “house”/,
    ],
    ['location: house', 'location: cafe', 18, 'services[cafe].location', /no location with the id “cafe”/, /There are: house/],
    ['service: cafe', 'service: house', 22, 'courses[lessen].service', /no service with the id “house”/, /There are: cafe/],
    ['    location: house', '    related: [cafe, vraagje]', 18, 'services[cafe].related[2]', /no entry with/, /“vraag”/],
    ['- id: vraag', '- id: cafe', 38, 'faqs[cafe].id', /stands already on line 14/, /another id/],
    ['- id: vraag', '- id: acme', 38, 'faqs[acme].id', /stands already on line 3/, /another id/],
    ['- id: vraag', '- id: een vraag', 38, 'faqs[een vraag].id', /“id” is not right/, /letters, digits/],
    ['  - id: vraag\n    ', '  - ', 38, 'faqs[1].id', /“id” is missing/, /an id/],
    ['end: "2026-12-01"', 'end: "2026-08-01"', 25, 'courses[lessen].end', /before the start/, /Check both/],
    ['end: "2026-12-01"', 'end: 1 december', 25, 'courses[lessen].end', /not right/, /a date such as "2026-12-24"/],
    ['end: "2026-12-01"', 'end: "2026-02-30"', 25, 'courses[lessen].end', /not right/, /a date such as/],
    ['    weekly:', '    enrolBy: "2027-01-01"\n    weekly:', 26, 'courses[lessen].enrolBy', /after the end/, /Check both/],
    ['"2026-12-05T10:00"', '"2026-12-05"', 30, 'activities[feest].start', /not right/, /2026-12-24T18:30/],
    ['"2026-12-05T10:00"', '"2026-13-05T10:00"', 30, 'activities[feest].start', /not right/, /2026-12-24T18:30/],
    ['"2026-12-05T10:00"', '"2026-12-05T10:00"\n    end: "2026-12-05T09:00"', 31, 'activities[feest].end', /not after/, /Check/],
    [
      'location: { nl: "In het park" }',
      'location: in het park',
      31,
      'activities[feest].location',
      /not right/,
      /the id of a location/,
    ],
    ['    location: house', '    ages: { min: 9, max: 6 }', 18, 'services[cafe].ages', /lowest age/, /min and max/],
    ['amount: 2,', 'amount: "twee",', 17, 'services[cafe].fee.amount', /not right/, /an amount such as/],
    ['amount: 2,', 'amount: -2,', 17, 'services[cafe].fee.amount', /not right/, /an amount such as/],
    ['amount: 2,', 'amount: 2, reduced: 3,', 17, 'services[cafe].fee.reduced', /above the price/, /Check/],
    ['question: { nl: [Wat kost het?] }', 'question: { nl: [] }', 39, 'faqs[vraag].question', /no question/, /at least one/],
    ['question: { nl: [Wat kost het?] }', 'question: { nl: Wat? }', 39, 'faqs[vraag].question.nl', /not right/, /list of texts/],
    ['Twee euro.', '"Twee\\0 euro."', 40, 'faqs[vraag].answer.nl', /cannot be seen/, /Write the text again/],
    ['Twee euro.', '"Twee\\ud800 euro."', 40, 'faqs[vraag].answer.nl', /was lost/, /UTF-8/],
    ['Twee euro.', 'Twee \ufffd euro.', 40, 'faqs[vraag].answer.nl', /was lost/, /UTF-8/],
    ['    answer:', '\tanswer:', 40, '', /tab/, /spaces/],
    ['    summary:', '\tsummary:', 16, '', /tab/, /spaces/],
    ['    summary:', '  \tsummary:', 16, '', /tab/, /spaces/],
    ['  name: Acme', '\tname: Acme', 4, '', /tab/, /spaces/],
    ['  - id: cafe', '\t- id: cafe', 14, '', /tab/, /spaces/],
    ['answer: { nl: Twee euro. }', 'answer: Let op: twee euro.', 40, '', /not clear/, /double quotes/],
    ['    answer:', '    question: { nl: [Nog?] }\n    answer:', 40, '', /twice/, /Keep one/],
    ['faqs:\n', '---\nfaqs:\n', 37, '', /more than one document/, /---/],
    [small.slice(small.indexOf('faqs:')), 'faqs: niets\n', 37, 'faqs', /not right/, /a list of entries/],
    [small.slice(small.indexOf('faqs:')), 'faqs: [niets]\n', 37, 'faqs[1]', /This is not right/, /an entry that begins/],
    ['    contact: { name: Noodnummer, phone: "112" }\n', '', 33, 'safety[nood].contact', /missing/, /a contact such as/],
  ];

  test.each(cases)('%j → %j', (from, to, line, path, message, cure) => {
    expect(small).toContain(from);
    const problems = problemsOf(file(small.replace(from, () => to)));
    expect(problems).toContainEqual({
      file: 'knowledge.yaml',
      line,
      path,
      message: expect.stringMatching(message),
      cure: expect.stringMatching(cure),
    });
    expect(problems.length).toBe(1);
  });

  test('a quote that is never closed is named where it was opened', () => {
    const [problem] = problemsOf(file(small.replace('{ nl: Per keer. }', '{ nl: "Per keer. }')));
    expect(problem).toMatchObject({ line: 17, message: expect.stringMatching(/missing/), cure: expect.stringMatching(/quotes/) });
  });

  test('all of it at once, in the order of the lines', () => {
    const wrong = small
      .replace('country: BE', 'country: Belgium')
      .replace('city: Brussel', 'town: Brussel')
      .replace('amount: 2', 'amount: x');
    expect(problemsOf(file(wrong)).map(({ line }) => line)).toEqual([6, 11, 11, 17]);
  });

  test('what a schema sees and what it does not are told together', () => {
    const wrong = small
      .replace('amount: 2,', 'amount: five,')
      .replace('location: house', 'location: huose')
      .replace('"Mo 10:00-12:00"', '"maandag"')
      .replace('- id: vraag', '- id: cafe');
    expect(problemsOf(file(wrong)).map(({ path }) => path)).toEqual([
      'services[cafe].fee.amount',
      'services[cafe].location',
      'courses[lessen].weekly',
      'faqs[cafe].id',
    ]);
  });

  test('one mistake brings no others: what points at it is left alone', () => {
    for (const [from, to, line] of [
      ['locations:\n', 'location:\n', 8],
      ['  - id: house\n    name', '  - name', 9],
      ['  defaultLanguage: nl\n', '', 2],
    ] as const) {
      expect(problemsOf(file(small.replace(from, to))).map(problem => problem.line)).toEqual([line]);
    }
  });

  test('a word that the format uses for itself is unknown in an entry, like any other', () => {
    const problems = problemsOf(file(small.replace('    weekly:', '    section: faqs\n    enrolBy: "2028-01-01"\n    weekly:')));
    expect(problems.map(({ path }) => path)).toEqual(['courses[lessen].section', 'courses[lessen].enrolBy']);
  });
});

describe('what is no knowledge file', () => {
  test.each([
    ['nothing', '', /empty/],
    ['only comments', '# later\n', /empty/],
    ['a text', 'hello', /no knowledge file/],
    ['a list', '- a\n- b\n', /no knowledge file/],
    ['another kind of file', 'name: x\n', /no knowledge file/],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', /./],
    ['too deep a nest', `a: ${'['.repeat(200_000)}`, /./],
    ['a list that holds itself', 'version: 1\norganisation: &a [*a]\n', /./],
    [
      'aliases of aliases',
      `a0: &a0 [x]\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => `a${n}: &a${n} [${Array(9).fill(`*a${n - 1}`)}]\n`).join('')}`,
      /repeats itself/,
    ],
    ['an unknown anchor', 'organisation: *nobody\n', /begins with/],
  ])('%s is refused', (_, content, message) => {
    const problems = problemsOf(file(content));
    expect(problems[0]).toMatchObject({ file: 'knowledge.yaml', message: expect.stringMatching(message) });
    expect(problems[0]?.line).toBeGreaterThan(0);
  });

  test('more than 32 MB is refused before it is parsed', () => {
    expect(problemsOf(file(' '.repeat(32 * 1024 * 1024 + 1)))[0]?.message).toMatch(/too large/);
  });

  test('two organisations are refused', () => {
    const [problem] = problemsOf(file(small), file(small, 'again.yaml'));
    expect(problem).toMatchObject({ file: 'again.yaml', line: 2, message: 'knowledge.yaml describes an organisation too.' });
  });

  test('no file, and language files alone, are refused', () => {
    expect(problemsOf()[0]?.message).toMatch(/no knowledge file/);
    expect(problemsOf(file('version: 1\nlanguage: fr\n', 'fr.yaml'))[0]?.message).toMatch(/language files only/);
  });

  test('of several broken files all are named', () => {
    expect(problemsOf(file('a: "'), file('b: "', 'b.yaml')).map(problem => problem.file)).toEqual(['knowledge.yaml', 'b.yaml']);
  });
});

describe('harmless differences are taken', () => {
  const reference = readSmall();
  test.each<[string, (content: string) => string]>([
    ['Windows line ends', content => content.replaceAll('\n', '\r\n')],
    ['a byte order mark', content => `\ufeff${content}`],
    ['dates without quotes', content => content.replaceAll(/"(2026-[\d-]+)"/g, '$1')],
    [
      'a YAML 1.1 file, where dates have a type of their own',
      content => `%YAML 1.1\n---\n${content.replaceAll(/"(2026-\d\d-\d\d)"/g, '$1')}`,
    ],
    ['a postal code and a phone number without quotes', content => content.replace('"1000"', '1000').replace('"112"', '112')],
    ['keys with nothing behind them', content => content.replace('    summary:', '    bring:\n    related:\n    summary:')],
    ['an empty section', content => `${content}partners:\n`],
    ['spaces around texts', content => content.replace('{ nl: Twee euro. }', '{ nl: "  Twee euro. " }')],
    ['JSON', () => JSON.stringify({ ...reference, translations: undefined })],
    ['JSON indented with tabs', () => JSON.stringify({ ...reference, translations: undefined }, null, '\t')],
    [
      'anchors and aliases',
      content => content.replace('name: { nl: Huis }', 'name: &house { nl: Huis }').replace('name: { nl: Huis }', 'name: *house'),
    ],
  ])('%s', (_, change) => {
    expect(change(small)).not.toBe(small);
    expect(readKnowledge([file(change(small))]).knowledge).toEqual(reference);
  });

  test('a number keeps its leading zeros', () => {
    const { knowledge } = readKnowledge([file(small.replace('"112"', '0800'))]);
    expect(knowledge.safety[0]?.contact.phone).toBe('0800');
  });

  test('hundreds of uses of one anchor', () => {
    const first = small.replace('{ nl: Twee euro. }', '&same { nl: Twee euro. }');
    const more = Array.from(
      { length: 500 },
      (_, n) => `  - id: vraag-${n}\n    question: { nl: [Hoeveel?] }\n    answer: *same\n`,
    );
    expect(readKnowledge([file(first + more.join(''))]).knowledge.faqs.length).toBe(501);
  });
});
