import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnowledgeFileError } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { small } from './sample.ts';

const french = 'version: 1\nlanguage: fr\nservices:\n  - id: cafe\n    fee: { note: Par fois. }\n    source: { name: "0" }\n';
const hard = fc.constantFrom(
  '\t',
  '\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '*a',
  '&a ',
  '#',
  '!!x ',
  '|',
  '>',
  '%',
  '\0',
  '<<: ',
  '__proto__: ',
  'null',
  '\ud800',
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(12),
  put: fc.oneof(hard, fc.string({ maxLength: 8 })),
});

function edited(content: string, edits: readonly { at: number; drop: number; put: string }[]): string {
  return edits.reduce((text, { at, drop, put }) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + put + text.slice(place + drop);
  }, content);
}

/** What is read may be right or wrong, but a person is always told where. */
function isHandled(source: string, language: string): void {
  try {
    readKnowledge([
      { name: 'a.yaml', content: source },
      { name: 'fr.yaml', content: language },
    ]);
  } catch (error) {
    expect(error).toBeInstanceOf(KnowledgeFileError);
    for (const problem of (error as KnowledgeFileError).problems) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.message).toMatch(/[.?]$/);
      expect(problem.cure).toMatch(/[.?]$/);
    }
  }
}

test('a damaged source file is read or refused, and nothing else happens', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => isHandled(edited(small, edits), french)),
    { numRuns: 400 },
  );
});

test('a damaged language file is read or refused, and nothing else happens', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => isHandled(small, edited(french, edits))),
    { numRuns: 300 },
  );
});

test('any JSON is read or refused, and nothing else happens', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const shaped = fc.record({ version: fc.constant(1), organisation: json, services: fc.oneof(json, fc.array(json)), faqs: json });
  fc.assert(
    fc.property(shaped, value => isHandled(JSON.stringify(value), french)),
    { numRuns: 200 },
  );
});
