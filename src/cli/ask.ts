import type { Command } from 'commander';
import { createAnswerer } from './answer.ts';
import { answerLines } from './ask-lines.ts';
import { UsageError } from './explain.ts';
import { moment } from './moment.ts';
import { showReply } from './show-reply.ts';

interface AskOptions {
  knowledge?: string;
  language?: string;
  now?: string;
  jsonl?: boolean;
}

export function addAsk(program: Command): void {
  program
    .command('ask')
    .description('Ask one question, without a database and without a network.')
    .argument('[text]', 'what a newcomer would write')
    .option('--knowledge <path>', 'a knowledge file or a folder of them (default: the sample organisation)')
    .option('--language <code>', 'the language hint that a platform would give, such as nl or pt-br')
    .option('--now <moment>', 'answer as if it were this moment, such as 2026-12-01T10:00+01:00')
    .option('--jsonl', 'for evaluation: one JSON object a line from standard input, one a line to standard output')
    .addHelpText('after', '\nExample:\n  npm run houvast -- ask "Wat kost het praatcafé?"')
    .action(ask);
}

async function ask(text: string | undefined, options: AskOptions): Promise<void> {
  if (options.jsonl) {
    if (text !== undefined) throw new UsageError('With --jsonl the questions come from standard input: leave the text out.');
    const failed = await answerLines(createAnswerer(options.knowledge), process.stdin, process.stdout, options);
    if (failed > 0) process.exitCode = 1;
    return;
  }
  if (!text?.trim()) throw new UsageError('Say what to ask: houvast ask "Wat kost het praatcafé?"');
  const now = moment(options.now);
  const { reply } = createAnswerer(options.knowledge).talk(options.language).say(text, now);
  process.stdout.write(`${showReply(reply)}\n`);
}
