import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Answerer } from './answer.ts';
import { moment } from './moment.ts';

const turn = z.object({ text: z.string() });
const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().optional(),
  turns: z.array(turn).min(1).optional(),
  now: z.string().optional(),
  language: z.string().optional(),
});

interface Defaults {
  now?: string;
  language?: string;
}

/** Answers one JSON object a line, in order. A line that cannot be read gets an `error`. Returns how many those were. */
export async function answerLines(
  answerer: Answerer,
  input: Readable,
  output: Writable,
  defaults: Defaults = {},
): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!text.trim()) continue;
    const answer = answerLine(answerer, text, defaults);
    if ('error' in answer) failed++;
    const said = 'error' in answer ? { ...answer, line: number } : answer;
    if (!output.write(`${JSON.stringify(said)}\n`)) await once(output, 'drain');
  }
  return failed;
}

function answerLine(answerer: Answerer, text: string, defaults: Defaults): object {
  const given = safely(() => JSON.parse(text));
  const read = line.safeParse(given);
  const id = (given as { id?: unknown } | undefined)?.id ?? null;
  if (!read.success) return { id, error: given === undefined ? 'not JSON' : problem(read.error) };
  const question = read.data;
  const now = safely(() => moment(question.now ?? defaults.now));
  if (now === undefined) return { id, error: 'now: a moment such as 2026-12-01T10:00+01:00' };
  const talk = answerer.talk(question.language ?? defaults.language);
  if (question.turns) return { id, turns: question.turns.map(each => talk.say(each.text, now)) };
  if (question.text === undefined) return { id, error: 'text or turns is missing' };
  return { id, ...talk.say(question.text, now) };
}

function problem({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not of the right shape'}`;
}

function safely<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
