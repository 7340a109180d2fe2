import type { Command } from 'commander';
import { type ImportResult, importKnowledge } from '../knowledge/import.ts';
import { readKnowledge } from '../knowledge/read.ts';
import { createKnowledgeStore } from '../store/knowledge.ts';
import { knowledgeFiles } from '../wire/knowledge.ts';
import { withStore } from './open-store.ts';
import { progress } from './progress.ts';

export function addImport(program: Command): void {
  program
    .command('import')
    .description("Bring an organisation's knowledge into the database: all of it, or nothing when something is wrong.")
    .argument('<path>', 'a knowledge file, or a folder with it and its language files')
    .option('--replace', 'also remove what is in the database and not in the files (the sample organisation, for instance)')
    .option('--check', 'only look for mistakes; change nothing')
    .action(importFiles);
}

async function importFiles(
  path: string,
  { replace = false, check = false }: { replace?: boolean; check?: boolean },
): Promise<void> {
  const { knowledge } = readKnowledge(knowledgeFiles(path));
  if (check) {
    process.stdout.write('No mistakes found. Nothing was changed.\n');
    return;
  }
  const result = await progress(
    'Importing',
    withStore(({ db }) => importKnowledge(createKnowledgeStore(db), knowledge, { replace })),
  );
  process.stdout.write(`${report(result)}\n`);
}

function report({ created, changed, unchanged, removed, kept, translations }: ImportResult): string {
  const parts = [`${created} new`, `${changed} changed`, `${unchanged} unchanged`, `${removed} removed`];
  const lines = [`Imported: ${parts.join(', ')}; translations of ${translations} written.`];
  if (kept > 0) lines.push(`${kept} are in the database and not in the files. They stay; --replace removes them.`);
  return lines.join('\n');
}
