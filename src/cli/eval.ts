import type { Command } from 'commander';

interface EvalOptions {
  knowledge?: string;
  misses?: boolean;
  json?: boolean;
}

export function addEval(program: Command): void {
  program
    .command('eval')
    .description('Score the assistant on files of questions with the answers that they should get.')
    .argument('<files...>', 'files of questions or conversations, one JSON object a line')
    .option('--knowledge <path>', 'a knowledge file or a folder of them (default: the sample organisation)')
    .option('--no-misses', 'leave out the list of misses')
    .option('--json', 'only the figures, as JSON')
    .addHelpText(
      'after',
      `
A line: {"id", "language", "text", "now"?, "expect": {"kind", "entries": [], "mustContain"?: []}}, or with "turns": [{"text", "expect"}].
docs/understanding.md tells what the figures mean.

Example:
  npm run houvast -- eval test/eval/questions.jsonl test/eval/dialogues.jsonl`,
    )
    .action(evaluate);
}

async function evaluate(files: string[], options: EvalOptions): Promise<void> {
  const [{ createAnswerer }, { readCases }, { scoreCases }, { figuresOf, calibrationOf }, tables, { createSections }] =
    await Promise.all([
      import('./answer.ts'),
      import('./eval/lines.ts'),
      import('./eval/score.ts'),
      import('./eval/figures.ts'),
      import('./eval/tables.ts'),
      import('./eval/sections.ts'),
    ]);
  const cases = files.flatMap(readCases);
  const answerer = createAnswerer(options.knowledge);
  const scores = scoreCases(answerer, cases);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ figures: figuresOf(scores), calibration: calibrationOf(scores) }, null, 2)}\n`);
    return;
  }
  const sectionOf = createSections(options.knowledge);
  const { error, bins } = calibrationOf(scores);
  const times = scores.map(({ answer }) => answer.ms).toSorted((one, other) => one - other);
  const parts = [
    tables.overall(scores),
    tables.grouped('By expected kind', scores, ({ expect }) => expect.kind),
    tables.grouped('By language', scores, ({ language }) => language),
    tables.grouped('By section', scores, sectionOf),
    `Confidence: mean gap to what came true ${error.toFixed(3)}\n${bins.map(({ from, of, said, right }) => `  from ${from.toFixed(1)}: ${of} messages, said ${said.toFixed(2)}, right ${right.toFixed(2)}`).join('\n')}`,
    `Milliseconds a message: median ${times[Math.floor(times.length / 2)]}, 95 of 100 within ${times[Math.floor(times.length * 0.95)]}`,
    ...(options.misses === false ? [] : [['Misses', ...tables.misses(scores)].join('\n')]),
  ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
}
