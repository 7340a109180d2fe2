import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Answer, createAnswerer } from '../../src/cli/answer.ts';
import { table } from '../bench/figures.ts';
import { states } from './facts.ts';

/** What a line of the open set expects. */
export interface Expected {
  kind: string;
  entries: string[];
  mustContain?: string[];
}

export interface Question {
  id: string;
  language: string;
  text: string;
  now?: string;
  expect: Expected;
}

export interface Dialogue {
  id: string;
  language: string;
  now: string;
  turns: { text: string; language?: string; expect: Expected }[];
}

/** How one answer compares with what was expected. */
export interface Score {
  language: string;
  kind: string;
  right: { kind: boolean; language: boolean; first: boolean; shown: boolean; facts: boolean };
}

const folder = import.meta.dirname;
const lines = <T>(file: string): T[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

export const questions = () => lines<Question>('questions.jsonl');
export const dialogues = () => lines<Dialogue>('dialogues.jsonl');

/** Compares as the open set's README says. Entries count where an answer or a safety reply is expected. */
function score(answer: Answer, expect: Expected, language: string): Score {
  const needed = expect.kind === 'answer' || expect.kind === 'safety';
  const [first] = answer.entries;
  const isRight = (id: string | undefined) => id !== undefined && expect.entries.includes(id);
  const offered = answer.reply.flatMap(message => message.choices ?? []).map(choice => choice.entry);
  const shown = isRight(first?.id) || answer.entries.slice(0, 3).some(({ id }) => isRight(id)) || offered.some(isRight);
  const text = answer.reply.map(message => message.text).join('\n');
  return {
    language,
    kind: expect.kind,
    right: {
      kind: answer.kind === expect.kind,
      language: answer.language === language,
      first: !needed || (answer.kind === expect.kind && isRight(first?.id)),
      shown: !needed || shown,
      facts: (expect.mustContain ?? []).every(fact => states(text, fact)),
    },
  };
}

/** Answers the whole open set. */
export function scoreAll(): { questions: Score[]; turns: Score[] } {
  const answerer = createAnswerer();
  const now = (given: string | undefined) => Date.parse(given ?? '2026-12-01T10:00:00+01:00');
  return {
    questions: questions().map(({ text, language, now: at, expect }) =>
      score(answerer.talk().say(text, now(at)).answer, expect, language),
    ),
    turns: dialogues().flatMap(({ language, now: at, turns }) => {
      const talk = answerer.talk();
      return turns.map(turn => score(talk.say(turn.text, now(at)).answer, turn.expect, turn.language ?? language));
    }),
  };
}

/** Shares in per cent by `key`, most lines first. */
function shares(scores: Score[], key: (score: Score) => string): Record<string, string | number>[] {
  const groups = Map.groupBy(scores, key);
  return [...groups].toSorted((a, b) => b[1].length - a[1].length).map(([name, group]) => row(name, group));
}

function row(name: string, group: Score[]): Record<string, string | number> {
  const percent = (is: (score: Score) => boolean) => Math.round((1000 * group.filter(is).length) / group.length) / 10;
  return {
    '': name,
    lines: group.length,
    'kind %': percent(({ right }) => right.kind),
    'language %': percent(({ right }) => right.language),
    'first entry %': percent(({ right }) => right.first),
    'entry shown %': percent(({ right }) => right.shown),
    'facts %': percent(({ right }) => right.facts),
  };
}

if (process.argv[1] === import.meta.filename) {
  const all = scoreAll();
  console.log(
    table('Questions by expected kind', [...shares(all.questions, ({ kind }) => kind), ...shares(all.questions, () => 'all')]),
  );
  console.log(
    table(
      'Questions by language',
      shares(all.questions, ({ language }) => language),
    ),
  );
  console.log(
    table('Dialogue turns by expected kind', [...shares(all.turns, ({ kind }) => kind), ...shares(all.turns, () => 'all')]),
  );
}
