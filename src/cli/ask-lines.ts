import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Answerer } from './answer.ts';
import { linesOf } from './lines.ts';
import { type Moment, momentHint, readMoment, rightNow } from './moment.ts';
import { type Id, parseLine } from './parse-line.ts';
import { counter } from './progress.ts';

const aText = 'a text is needed';
const aTurn = '{"text": "…"}';

/** Null counts as absent: many programs write it so. */
const question = z.object({
  text: z.string(aText).nullish(),
  turns: z
    .array(z.object({ text: z.string(aText) }, `an object such as ${aTurn} is needed`), `a list such as [${aTurn}] is needed`)
    .min(1, 'at least one is needed')
    .nullish(),
  now: z.string(`write ${momentHint}`).nullish(),
  language: z.string('a language code such as "nl" is needed').nullish(),
});

interface Defaults {
  now?: Moment;
  language?: string;
}

/**
 * Answers one JSON object a line, in order. A line that cannot be answered gets `{"id", "error", "line"}`, and the next one its
 * answer. Returns how many those were. Ends early, without an error, when nobody reads the output any more.
 */
export async function answerLines(
  answerer: Answerer,
  input: Readable,
  output: Writable,
  defaults: Defaults = {},
): Promise<number> {
  const { count, end } = counter('answered');
  let failed = 0;
  let line = 0;
  for await (const text of linesOf(input)) {
    line++;
    if (text?.trim() === '') continue;
    const { id, ...answer } = answerLine(answerer, text, defaults);
    if ('error' in answer) failed++;
    const said = { id, ...answer, ...('error' in answer && { line }) };
    if (!(await write(output, `${JSON.stringify(said)}\n`))) return failed;
    count(line);
  }
  end();
  return failed;
}

/** False when nobody reads any more. */
async function write(output: Writable, line: string): Promise<boolean> {
  if (output.destroyed || output.errored) return false;
  if (output.write(line)) return true;
  return once(output, 'drain').then(
    () => true,
    () => false,
  );
}

type Answered = { id: Id; error: string } | { id: Id; [key: string]: unknown };

function answerLine(answerer: Answerer, text: string | undefined, defaults: Defaults): Answered {
  if (text === undefined) return { id: null, error: 'the line is longer than 16 million letters' };
  const parsed = parseLine(text);
  if (!parsed) return { id: null, error: 'not JSON' };
  const { id, value } = parsed;
  if (typeof value !== 'object' || value === null) return { id, error: 'a JSON object is needed' };
  if (id === null) return { id, error: 'id: a text or a number is needed' };
  try {
    return { id, ...answered(answerer, value, defaults) };
  } catch (error) {
    return { id, error: `a fault of Houvast: ${(error as Error).message}` };
  }
}

function answered(answerer: Answerer, value: unknown, defaults: Defaults): object {
  const read = question.safeParse(value);
  if (!read.success) return { error: problem(read.error) };
  const { text, turns, now: given, language } = read.data;
  const moment = given ? readMoment(given) : (defaults.now ?? rightNow);
  if (!moment) return { error: `now: write ${momentHint}` };
  if ((text ?? turns) == null) return { error: 'text or turns is missing' };
  const now = moment(answerer.organisation.timezone);
  const talk = answerer.talk(language ?? defaults.language);
  if (turns) return { turns: turns.map(turn => talk.say(turn.text, now).answer) };
  return talk.say(text ?? '', now).answer;
}

function problem({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not of the right shape'}`;
}
