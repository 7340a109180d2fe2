import fs from 'node:fs';
import path from 'node:path';
import { createAnswerer } from '../../src/cli/answer.ts';
import { type Figure, figuresOf } from '../../src/cli/eval/figures.ts';
import { type Case, readCases } from '../../src/cli/eval/lines.ts';
import { type Score, scoreCases } from '../../src/cli/eval/score.ts';
import { locales } from '../../src/text/locales.ts';

const folder = import.meta.dirname;
const file = (name: string) => path.join(folder, name);

/** Messages and conversations written from the knowledge file alone, 50 and 3 a language. */
function secondSet(): Case[] {
  return fs
    .readdirSync(file('second'))
    .sort()
    .flatMap(name => readCases(file(`second/${name}`)));
}

/** The open set in the languages that the assistant speaks, answered and scored; and the neighbours' knowledge. */
export function scoreOpenSet(): { sample: Score[]; second: Score[]; neighbours: Score[] } {
  const spoken = new Set(Object.keys(locales));
  const cases = [...readCases(file('questions.jsonl')), ...readCases(file('dialogues.jsonl'))];
  const organisation = file('organisations/de-brug');
  return {
    sample: scoreCases(
      createAnswerer(),
      cases.filter(({ language }) => spoken.has(language)),
    ),
    second: scoreCases(createAnswerer(), secondSet()),
    neighbours: scoreCases(
      createAnswerer(path.join(organisation, 'knowledge.yaml')),
      readCases(path.join(organisation, 'questions.jsonl')),
    ),
  };
}

/** Name → per cent, for the record. */
export function percents(scores: readonly Score[]): Record<string, number> {
  const figures = Object.entries(figuresOf(scores)) as [string, Figure][];
  return Object.fromEntries(figures.filter(([, { of }]) => of > 0).map(([name, { percent }]) => [name, percent]));
}
