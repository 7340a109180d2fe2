import { describe, expect, test } from 'vitest';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { saidToUs } from './said-to-us.ts';
import { understand } from './sample.ts';

/** Which of these it is, matters little to a person: they are answered alike. */
const alike = [
  ['greeting', 'thanks', 'goodbye', 'praise'],
  ['lost', 'misunderstood'],
];
/** Said to us even where the words also stand in an entry. */
const toUs = new Set(['insult', 'identity', 'lost', 'thanks', 'goodbye']);

function heardAs(text: string): string {
  const heard: Understanding = understand(text);
  if (heard.danger || heard.alarm) return 'danger';
  if (heard.human) return 'human';
  if (heard.command) return heard.wantedLanguage ? `${heard.command}:${heard.wantedLanguage}` : heard.command;
  if (heard.smalltalk && (heard.band !== 'answer' || toUs.has(heard.smalltalk))) return heard.smalltalk;
  return heard.misunderstood ? 'misunderstood' : 'none';
}

function isSame(wanted: string, heard: string): boolean {
  return wanted === heard || alike.some(kinds => kinds.includes(wanted) && kinds.includes(heard));
}

describe('what is said to the assistant itself, and what only seems to be', () => {
  test.each(Object.entries(saidToUs))('in %s', (_, messages) => {
    const rows = messages.trim().split('\n');
    const wrong = rows.flatMap(row => {
      const [, wanted = '', text = ''] = /^([a-z]+(?::[a-z]+)?): (.*)$/.exec(row) ?? [];
      const heard = heardAs(text);
      return isSame(wanted, heard) ? [] : [`${row} (heard: ${heard})`];
    });
    expect(rows.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });
});

test('a language that is asked for by name is the one that is wanted, whichever other is named', () => {
  for (const [text, wantedLanguage] of [
    ['schrijf turks want ik versta geen frans', 'tr'],
    ['hollandaca bilmiyorum türkçe yaz', 'tr'],
    ['напишіть польською, нідерландською не розумію', 'pl'],
    ['kteb liya b lfransia', 'fr'],
  ] as const)
    expect(understand(text)).toMatchObject({ command: 'language', wantedLanguage });
});

test('a telephone number beside a wish to be called is no question', () => {
  expect(understand('svp téléphonez moi demain, 0499/12.34.56').human).toBe(true);
  expect(understand('is 0499 12 34 56 het nummer van het fietsatelier').human).toBe(false);
});
