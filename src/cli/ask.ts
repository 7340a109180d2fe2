import type { Command } from 'commander';
import { languageOption } from './language.ts';
import { type Moment, momentOption, rightNow } from './moment.ts';
import { UsageError } from './trouble.ts';

interface AskOptions {
  knowledge?: string;
  language?: string;
  now?: Moment;
  jsonl?: boolean;
}

export function addAsk(program: Command): void {
  program
    .command('ask')
    .description('Ask one question, without a database and without a network.')
    .argument('[text]', 'what a newcomer would write')
    .option('--knowledge <path>', 'a knowledge file or a folder of them (default: the sample organisation)')
    .option('--language <code>', 'the language hint that a platform would give, such as nl or pt-br', languageOption)
    .option('--now <moment>', 'answer as if it were this moment, such as 2026-12-01T10:00+01:00', momentOption)
    .option('--jsonl', 'for evaluation: one JSON object a line from standard input, one a line to standard output')
    .addHelpText(
      'after',
      `
Examples:
  npm run houvast -- ask "Wat kost het praatcafé?"
  npm run houvast -- ask --now 2026-12-25T10:00 "Are you open today?"
  npm run -s houvast -- ask --jsonl < questions.jsonl > answers.jsonl`,
    )
    .action(ask);
}

async function ask(text: string | undefined, options: AskOptions): Promise<void> {
  if (options.jsonl) return askLines(text, options);
  if (!text?.trim()) throw new UsageError('Say what to ask: houvast ask "Wat kost het praatcafé?"');
  const { createAnswerer } = await import('./answer.ts');
  const { showReply } = await import('./show-reply.ts');
  const { talk, organisation } = createAnswerer(options.knowledge);
  const now = (options.now ?? rightNow)(organisation.timezone);
  process.stdout.write(`${showReply(talk(options.language).say(text, now).shown)}\n`);
}

async function askLines(text: string | undefined, options: AskOptions): Promise<void> {
  if (text !== undefined) throw new UsageError('With --jsonl the questions come from standard input: leave the text out.');
  if (process.stdin.isTTY) process.stderr.write('Questions come from standard input, one JSON object a line. Ctrl-D ends.\n');
  const { createAnswerer } = await import('./answer.ts');
  const { answerLines } = await import('./ask-lines.ts');
  const failed = await answerLines(createAnswerer(options.knowledge), process.stdin, process.stdout, options);
  if (failed > 0) process.exitCode = 1;
}
