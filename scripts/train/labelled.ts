import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readCases } from '../../src/cli/eval/lines.ts';
import { readFiles } from '../../src/cli/read-files.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { locales } from '../../src/text/locales.ts';
import { certaintyClues } from '../../src/understanding/band.ts';
import { clueNames } from '../../src/understanding/match/clues.ts';
import { MessageReader } from '../../src/understanding/understand.ts';
import type { Choice } from './listwise.ts';

/** A message of a development set, with all that may answer it. */
export interface Labelled extends Choice {
  /** An entry answers it; else it should be said that we do not know. */
  answerable: boolean;
  /** The clues of certainty, given the weights of the clues. */
  certainty(weights: readonly number[]): { clues: number[]; right: boolean };
}

const root = path.join(import.meta.dirname, '../..');
const sample = path.join(root, 'prisma/seed/knowledge');
const open = path.join(root, 'test/eval/questions.jsonl');
const second = readdirSync(path.join(root, 'test/eval/second'))
  .filter(name => name.startsWith('questions'))
  .sort()
  .map(name => path.join(root, 'test/eval/second', name));
const neighbours = path.join(root, 'test/eval/organisations/de-brug');
const moment = '2026-12-01T10:00:00+01:00';

/** All messages to learn from: the open set on the sample, the same with its Dutch texts alone, the second set, and another organisation's. */
export function labelledMessages(): Labelled[] {
  const whole = readFiles(sample);
  return [
    ...read(whole, open),
    ...read({ ...whole, translations: [] }, open),
    ...second.flatMap(file => read(whole, file)),
    ...read(readFiles(path.join(neighbours, 'knowledge.yaml')), path.join(neighbours, 'questions.jsonl')),
  ];
}

function read(data: ReturnType<typeof readFiles>, file: string): Labelled[] {
  const reader = new MessageReader(createKnowledge(data));
  const languages = Object.keys(locales);
  const cases = readCases(file).filter(
    ({ language, turns }) => languages.includes(language) && ['answer', 'unknown'].includes(turns[0]?.expect.kind ?? ''),
  );
  return cases.map(({ now, turns }) => {
    const [turn] = turns;
    const { expect, text } = turn as (typeof turns)[number];
    const heard = reader.hear(text, { priors: {}, now: Date.parse(now ?? moment), answerLanguages: languages });
    const candidates = heard.candidates.map(({ id, clues }) => ({
      clues: clueNames.map(name => clues[name]),
      right: expect.entries.includes(id),
    }));
    return {
      candidates,
      answerable: expect.kind === 'answer',
      certainty: weights => {
        const scoreOf = (clues: number[]) => clues.reduce((sum, clue, at) => sum + clue * (weights[at] as number), 0);
        const ranked = heard.candidates
          .map((candidate, at) => ({
            ...candidate,
            sum: scoreOf(candidates[at]?.clues ?? []),
            right: candidates[at]?.right ?? false,
          }))
          .sort((one, other) => other.sum - one.sum);
        return { clues: certaintyClues(ranked, heard.about, heard.unserved), right: ranked[0]?.right ?? false };
      },
    };
  });
}
