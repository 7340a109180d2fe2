import { describe, expect, test } from 'vitest';
import { states } from './facts.ts';
import { dialogues, questions, scoreAll } from './score.ts';

describe('the open set', () => {
  test('is answered whole: every line gets a reply of some kind', () => {
    const all = scoreAll();
    expect(all.questions).toHaveLength(questions().length);
    expect(all.turns).toHaveLength(dialogues().reduce((sum, { turns }) => sum + turns.length, 0));
  }, 120_000);

  test.each([
    ['13.30 uur', '13:30', true],
    ['om 9.30', '09:30', true],
    ['١٣:٣٠', '13:30', true],
    ['€ 60', '60', true],
    ['60,00 euro', '60', true],
    ['15 euro', '5', false],
    ['15:00', '15', false],
    ['bel \u206802 511 64 64\u2069', '02 511 64 64', true],
  ])('"%s" states %s: %s', (reply, fact, stated) => {
    expect(states(reply, fact)).toBe(stated);
  });
});
