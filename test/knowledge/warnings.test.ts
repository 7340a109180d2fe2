import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { warnings } from '../../src/knowledge/warnings.ts';
import { sample, small } from './sample.ts';

const kinds = (content: string) => warnings(readKnowledge([{ name: 'a.yaml', content }]).knowledge).map(({ kind }) => kind);

test('of the sample organisation there is nothing to say', () => expect(warnings(sample())).toEqual([]));

test('without a safety notice nobody in danger gets a number', () => {
  expect(kinds(small)).toEqual([]);
  expect(kinds(small.replace(/safety:\n(?: .*\n)+/, ''))).toEqual(['no_safety']);
});

test.each([
  ['a country whose holidays are known', (text: string) => text, []],
  ['another country', (text: string) => text.replace('country: BE', 'country: MA'), ['holidays_unknown']],
  [
    'another country, where the hours name none',
    (text: string) => text.replace('country: BE', 'country: MA').replace('; PH off', ''),
    [],
  ],
  [
    'another country, and a course without lessons on holidays',
    (text: string) =>
      text
        .replace('country: BE', 'country: MA')
        .replace('; PH off', '')
        .replace('    weekly:', '    closed: "PH off"\n    weekly:'),
    ['holidays_unknown'],
  ],
])('holidays in the hours of %s', (_, change, expected) => expect(kinds(change(small))).toEqual(expected));
