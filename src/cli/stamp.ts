import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { readKnowledge } from '../knowledge/read.ts';
import { stamp } from '../knowledge/stamp.ts';
import { knowledgeFiles } from '../wire/knowledge.ts';
import { UsageError } from './explain.ts';

export function addStamp(program: Command): void {
  program
    .command('stamp')
    .description('Note in a language file from which source texts it was translated: what is out of date shows from then on.')
    .argument('<folder>', 'the folder with the knowledge file and its language files')
    .argument('<language>', 'the language file to stamp, such as fr')
    .action(stampFile);
}

function stampFile(folder: string, language: string): void {
  const files = knowledgeFiles(folder);
  const file = files.find(({ name }) => path.parse(name).name === language);
  if (!file) throw new UsageError(`There is no ${language}.yaml in ${folder}.`);
  writeFileSync(file.name, stamp(file, readKnowledge(files).knowledge));
  process.stdout.write(`Stamped ${file.name}.\n`);
}
