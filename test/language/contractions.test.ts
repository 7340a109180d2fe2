import { expect, test } from 'vitest';
import { spelledOut } from '../../src/language/contractions.ts';
import { tokens } from '../../src/language/tokens.ts';

const spelled = (text: string, language: string) =>
  tokens(text)
    .flatMap(word => spelledOut(word, language))
    .map(ways => ways.map(way => way.folded).join('/'))
    .join(' ');

test.each([
  ['en', "he isn't", 'he is not'],
  ['en', 'he isn’t', 'he is not'],
  ['en', 'he isnt', 'he is not'],
  ['en', "I can't, I won't", 'i can not i will not'],
  ['en', 'hes here', 'he is here'],
  ['en', "he's here", 'he s/is here'],
  ['en', "I'm", 'i m/am'],
  ['en', 'ill', 'ill'],
  ['fr', "il n'arrive", 'il n/ne arrive'],
  ['fr', 'il narrive', 'il n/ne arrive'],
  ['fr', "j'ai", 'j/je ai'],
  ['fr', 'jai', 'j/je ai'],
  ['nl', "m'n z'n 't", 'mijn zijn t/het'],
  ['nl', 'kga', 'ik ga'],
  ['tr', 'cant', 'cant'],
])('%s: %s stands for %s', (language, text, full) => {
  expect(spelled(text, language)).toBe(full);
});
