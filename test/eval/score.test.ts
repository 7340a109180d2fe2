import { describe, expect, test } from 'vitest';
import { states } from '../../src/cli/eval/facts.ts';
import baseline from './baseline.json' with { type: 'json' };
import { percents, scoreOpenSet } from './open-set.ts';

/** Of these, more is worse. */
const lowerIsBetter = new Set(['wrong entry stated as the answer', 'unknown answered', 'answerable refused', 'false alarms']);
/** So many points may a figure fall, in per cent. */
const slack = 1;

describe('the evaluation', () => {
  test('no figure is more than one point worse than the recorded one (test/eval/baseline.json)', () => {
    const worse = Object.entries(scoreOpenSet()).flatMap(([set, scores]) => {
      const now = percents(scores);
      return Object.entries(baseline[set as keyof typeof baseline]).flatMap(([name, before]) => {
        const change = (now[name] ?? Number.NaN) - before;
        const loss = lowerIsBetter.has(name) ? change : -change;
        return loss <= slack ? [] : [`${set}, ${name}: ${before} before, ${now[name]} now`];
      });
    });
    expect(worse).toEqual([]);
  }, 240_000);

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
