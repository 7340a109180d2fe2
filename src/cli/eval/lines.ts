import { readFileSync } from 'node:fs';
import { UsageError } from '../trouble.ts';

/** What one message should bring about. */
export interface Expected {
  kind: string;
  /** Acceptable entries, best first; any one is right. */
  entries: string[];
  /** Facts that the reply must state: HH:MM, amounts, day numbers, phone numbers. */
  mustContain?: string[];
  /** With kind `command`. */
  command?: string;
}

/** A conversation to score; a single question is one of one turn. */
export interface Case {
  id: string;
  language: string;
  now?: string;
  turns: { text: string; language?: string; expect: Expected }[];
}

interface Line extends Partial<Case> {
  text?: string;
  expect?: Expected;
}

/** Reads the cases of an evaluation file, one JSON object a line. Throws `UsageError` that names the file and the line. */
export function readCases(file: string): Case[] {
  const cases: Case[] = [];
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`Cannot read ${file}. Give the path of a file of questions, one JSON object a line.`);
  }
  text.split('\n').forEach((line, at) => {
    if (line.trim()) cases.push(caseOf(line, `${file}, line ${at + 1}`));
  });
  return cases;
}

function caseOf(line: string, place: string): Case {
  let value: Line;
  try {
    value = JSON.parse(line) as Line;
  } catch {
    throw new UsageError(`${place}: this is not JSON. Write one object a line.`);
  }
  const turns = value.turns ?? (value.text === undefined || !value.expect ? [] : [{ text: value.text, expect: value.expect }]);
  const whole = turns.length > 0 && turns.every(turn => typeof turn.text === 'string' && turn.expect?.kind);
  if (!whole || !value.language || !value.id) {
    throw new UsageError(`${place}: needs "id", "language", and "text" with "expect", or "turns" with both.`);
  }
  if (value.now !== undefined && Number.isNaN(Date.parse(value.now))) {
    throw new UsageError(`${place}: "now" is no moment. Write it as 2026-12-01T10:00:00+01:00.`);
  }
  return {
    id: value.id,
    language: value.language,
    ...(value.now && { now: value.now }),
    turns: turns.map(turn => ({ ...turn, expect: { ...turn.expect, entries: turn.expect.entries ?? [] } })),
  };
}
