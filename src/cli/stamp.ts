import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { Trouble } from './trouble.ts';

export function addStamp(program: Command): void {
  program
    .command('stamp')
    .description('Note in a language file from which source texts it was translated: what is out of date shows from then on.')
    .argument('<folder>', 'the folder with the knowledge file and its language files')
    .argument('<language>', 'the language file to stamp, such as fr')
    .addHelpText(
      'after',
      `
Everything in the file counts as up to date afterwards: stamp it when the translation is complete.

Example:
  npm run houvast -- stamp knowledge/ fr`,
    )
    .action(stampFile);
}

async function stampFile(folder: string, language: string): Promise<void> {
  const { knowledgeFiles } = await import('../wire/knowledge.ts');
  const { readKnowledge } = await import('../knowledge/read.ts');
  const { stamp } = await import('../knowledge/stamp.ts');
  const files = knowledgeFiles(folder);
  const file = files.find(({ name }) => path.parse(name).name === language);
  if (!file) throw new Trouble(`There is no ${language}.yaml in ${folder}.`);
  const stamped = stamp(file, readKnowledge(files).knowledge);
  if (stamped !== file.content) writeFileSync(file.name, stamped);
  process.stdout.write(stamped === file.content ? `${file.name} is stamped already.\n` : `Stamped ${file.name}.\n`);
}
