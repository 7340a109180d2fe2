import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import colours from 'picocolors';
import { type Answer, createAnswerer } from './answer.ts';
import { moment } from './moment.ts';
import { showReply } from './show-reply.ts';

interface ChatOptions {
  knowledge?: string;
  language?: string;
  now?: string;
  details?: boolean;
}

export function addChat(program: Command): void {
  program
    .command('chat')
    .description('Talk with the assistant in the terminal, without a database and without a network.')
    .option('--knowledge <path>', 'a knowledge file or a folder of them (default: the sample organisation)')
    .option('--language <code>', 'the language hint that a platform would give, such as nl or pt-br')
    .option('--now <moment>', 'talk as if it were this moment, such as 2026-12-01T10:00+01:00')
    .option('--details', 'show under each reply what was found, and how sure')
    .action(chat);
}

async function chat(options: ChatOptions): Promise<void> {
  const offset = moment(options.now) - Date.now();
  const answerer = createAnswerer(options.knowledge);
  const talk = answerer.talk(options.language);
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: colours.bold('> ') });
  process.stdout.write(`${colours.dim(`You write with ${answerer.organisation}. Any language. Ctrl-D ends.`)}\n\n`);
  terminal.prompt();
  for await (const text of terminal) {
    const answer = talk.say(text, Date.now() + offset);
    process.stdout.write(`\n${indent(showReply(answer.reply))}\n${options.details ? `${colours.dim(details(answer))}\n` : ''}\n`);
    terminal.prompt();
  }
  process.stdout.write('\n');
}

const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');

function details({ kind, language, entries, confidence, ms }: Answer): string {
  const found = entries.map(({ id, score }) => `${id} ${score.toFixed(2)}`).join(', ') || 'nothing';
  return `  ${kind} · ${language} · sure ${Math.round(confidence * 100)} % · ${found} · ${ms} ms`;
}
