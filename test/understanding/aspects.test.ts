import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/language/tokens.ts';
import { aspectsIn } from '../../src/understanding/aspects.ts';
import { compiled } from '../../src/understanding/compile.ts';
import { aspectLines, deadlineLines } from './aspect-lines.ts';

function asked(language: string, text: string): string[] {
  const lexicons = compiled.filter(lexicon => lexicon.language === language);
  const identified = { language, confidence: 1 } as never;
  return aspectsIn({ text, words: tokens(text), identified, lexicons }).aspects;
}

describe.each(Object.entries(aspectLines))('in %s, the fact that is asked', (language, lines) => {
  const cases = lines.split('\n').map(line => line.split(': ') as [string, string]);
  test.each(cases)('%s: %s', (aspect, text) => {
    expect(asked(language, text)).toContain(aspect);
  });
});

test.each(Object.entries(deadlineLines).flatMap(([language, lines]) => lines.split('\n').map(text => [language, text] as const)))(
  'until when one can enrol is about enrolling, in %s: %s',
  (language, text) => {
    expect(asked(language, text)).toContain('enrol');
  },
);
