import type { Command } from 'commander';
import type { Answer, Said } from './answer.ts';
import { colours } from './colours.ts';
import { languageOption } from './language.ts';
import { type Moment, momentOption, rightNow } from './moment.ts';
import { wrap } from './wrap.ts';

interface ChatOptions {
  knowledge?: string;
  language?: string;
  now?: Moment;
  details?: boolean;
}

export function addChat(program: Command): void {
  program
    .command('chat')
    .description('Talk with the assistant in the terminal, without a database and without a network.')
    .option('--knowledge <path>', 'a knowledge file or a folder of them (default: the sample organisation)')
    .option('--language <code>', 'the language hint that a platform would give, such as nl or pt-br', languageOption)
    .option('--now <moment>', 'talk as if it were this moment, such as 2026-12-01T10:00+01:00', momentOption)
    .option('--details', 'show under each reply what was found, and how sure')
    .addHelpText(
      'after',
      `
Examples:
  npm run houvast -- chat
  npm run houvast -- chat --details --language ar
  printf 'hello\\n2\\n' | npm run -s houvast -- chat`,
    )
    .action(chat);
}

async function chat(options: ChatOptions): Promise<void> {
  const { createAnswerer } = await import('./answer.ts');
  const { columns } = await import('./show-reply.ts');
  const { written } = await import('./written.ts');
  const { organisation, talk } = createAnswerer(options.knowledge);
  const offset = (options.now ?? rightNow)(organisation.timezone) - Date.now();
  const { say } = talk(options.language);
  const welcome = `You write with ${organisation.name}, in any language. A number chooses. /quit ends.`;
  process.stdout.write(`${colours.dim(wrap(welcome, columns()))}\n\n`);
  for await (const text of written()) {
    if (/^\/(quit|exit)$/i.test(text.trim())) return;
    if (!text.trim()) continue;
    const reply = await told(() => say(text, Date.now() + offset), columns() - margin.length, options.details);
    process.stdout.write(`\n${reply.replace(/^(?=.)/gm, margin)}\n`);
  }
  process.stdout.write('\n');
}

const margin = '  ';

/** A fault is shown, and the conversation goes on. */
async function told(say: () => Said, width: number, withDetails = false): Promise<string> {
  const { showReply } = await import('./show-reply.ts');
  try {
    const { answer, shown } = say();
    const below = withDetails ? `${colours.dim(wrap(details(answer), width))}\n` : '';
    return `${showReply(shown, width)}\n${below}`;
  } catch (error) {
    const { explain } = await import('./explain.ts');
    return `${explain(error).sentence}\n`;
  }
}

function details({ kind, command, language, entries, confidence, ms }: Answer): string {
  const found = entries.map(({ id, score }) => `${id} ${score.toFixed(2)}`).join(', ') || 'nothing found';
  return `${command ?? kind} · ${language} · ${Math.round(confidence * 100)} % sure · ${found} · ${ms} ms`;
}
