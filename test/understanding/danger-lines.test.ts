import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/cli/read-files.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { locales } from '../../src/text/locales.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { harmless, inDanger } from './danger-lines.ts';

const folder = join(import.meta.dirname, '../../prisma/seed/knowledge');
const understanding = createUnderstanding({ knowledge: createKnowledge(readFiles(folder)) });
const noticeFor = (text: string) =>
  understanding.understand(text, { priors: {}, now: Date.parse('2026-12-01T09:00:00Z'), answerLanguages: Object.keys(locales) })
    .danger?.id;
const linesOf = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

const notices: Record<string, string> = {
  emergency: 'nood-levensgevaar',
  suicide: 'nood-zelfdoding',
  violence: 'nood-geweld-thuis',
  child: 'nood-kind-in-gevaar',
  poisoning: 'nood-vergiftiging',
  homeless: 'nood-dakloos-vannacht',
  trafficking: 'nood-mensenhandel',
};

/** So many of a language may be missed: a change elsewhere may tip one line, no more. */
const MISSED = 0.03;
const FALSE_ALARMS = 0.04;

describe('messages that stand in no library', () => {
  test.each(Object.entries(inDanger))('danger in %s gets a notice that is about it', (_, text) => {
    const lines = linesOf(text).map(line => [line, line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const);
    const missed = lines.filter(([, situations, said]) => {
      const notice = noticeFor(said);
      return !situations.split('|').some(situation => notices[situation] === notice);
    });
    expect(
      missed.length / lines.length,
      missed.map(([line, , said]) => `${line} → ${noticeFor(said)}`).join('\n'),
    ).toBeLessThanOrEqual(MISSED);
  });

  test.each(Object.entries(harmless))('words of danger in %s that mean none raise nothing', (_, text) => {
    const lines = linesOf(text);
    const alarms = lines.filter(line => noticeFor(line) !== undefined);
    expect(alarms.length / lines.length, alarms.join('\n')).toBeLessThanOrEqual(FALSE_ALARMS);
  });
});
