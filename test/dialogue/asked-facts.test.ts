import { describe, expect, test } from 'vitest';
import { states } from '../../src/cli/eval/facts.ts';
import { askedFacts, talks } from './asked-facts.ts';
import { talk } from './sample.ts';

const tuesday = '2026-12-01T10:00:00+01:00';
/** Of a hundred so many: what is read wrong is read wrong whatever the reply says. */
const least = { facts: 85, turns: 75 };

function share(missed: readonly string[], of: number): number {
  return Math.round(100 - (100 * missed.length) / of);
}

describe('asked for a fact', () => {
  test('the reply states it, in ten languages, nearly always', () => {
    const missed = askedFacts.flatMap(([language, now, text, facts]) => {
      const conversation = talk(language);
      conversation.now = Date.parse(now || tuesday);
      const said = conversation.say(text).text;
      return facts.split(' ').every(fact => states(said, fact)) ? [] : [`${language} ${text} (${facts})`];
    });
    expect(share(missed, askedFacts.length), missed.join('\n')).toBeGreaterThanOrEqual(least.facts);
  });

  test('conversations go on about what was talked about', () => {
    const turns = talks.flatMap(([language, now, each]) => {
      const conversation = talk(language);
      conversation.now = Date.parse(now || tuesday);
      return each.map(([text, kind, entries, facts]) => {
        const { turn, text: said } = conversation.say(text);
        const right = turn.kind === kind && (!entries || entries.split(' ').includes(turn.entries[0]?.id ?? ''));
        const stated = facts.split(' ').every(fact => !fact || states(said, fact));
        return right && stated ? undefined : `${language} ${text}: ${turn.kind} ${turn.entries[0]?.id}`;
      });
    });
    const missed = turns.filter(each => each !== undefined);
    expect(share(missed, turns.length), missed.join('\n')).toBeGreaterThanOrEqual(least.turns);
  });
});
