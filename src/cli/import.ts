import type { Command } from 'commander';
import type { ImportResult } from '../knowledge/import.ts';
import type { KnowledgeData } from '../knowledge/schema.ts';

interface ImportOptions {
  replace?: boolean;
  check?: boolean;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description("Bring an organisation's knowledge into the database: all of it, or nothing when something is wrong.")
    .argument('<path>', 'a knowledge file, or a folder with it and its language files')
    .option('--replace', 'put this in the place of all that is in the database, of another organisation too')
    .option('--check', 'only look for mistakes; change nothing')
    .addHelpText(
      'after',
      `
A server that runs takes it over at once. docs/knowledge.md tells how to write the files.

Examples:
  npm run houvast -- import --check our-organisation.yaml
  npm run houvast -- import --replace our-organisation.yaml
  npm run houvast -- import knowledge/`,
    )
    .action(importFiles);
}

async function importFiles(path: string, { replace = false, check = false }: ImportOptions): Promise<void> {
  const { readFiles } = await import('./read-files.ts');
  const { warnings } = await import('../knowledge/warnings.ts');
  const knowledge = readFiles(path);
  const report = check
    ? [`No mistakes found. ${contents(knowledge)}. Nothing was changed.`]
    : [`${contents(knowledge)}.`, ...changes(await save(knowledge, replace))];
  process.stdout.write(`${report.join('\n')}\n`);
  for (const { what, cure } of warnings(knowledge)) process.stderr.write(`Take care: ${what} ${cure}\n`);
}

async function save(knowledge: KnowledgeData, replace: boolean): Promise<ImportResult> {
  const { importKnowledge } = await import('../knowledge/import.ts');
  const { createKnowledgeStore } = await import('../store/knowledge.ts');
  const { withStore } = await import('./open-store.ts');
  const { progress } = await import('./progress.ts');
  const work = withStore(({ db }) => importKnowledge(createKnowledgeStore(db), knowledge, { replace }));
  return progress('Importing', work);
}

function contents({ organisation, translations, version: _, ...lists }: KnowledgeData): string {
  const entries = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  const languages = [organisation.defaultLanguage, ...new Set(translations.map(({ language }) => language))];
  return `${organisation.name} and ${entries} ${entries === 1 ? 'entry' : 'entries'}, in ${languages.join(', ')}`;
}

function changes({ created, changed, unchanged, removed, kept, translations }: ImportResult): string[] {
  const counts = `${created} new, ${changed} changed, ${unchanged} as before, ${removed} removed; ${translations} translations written.`;
  const rest = kept > 0 ? [`${kept} are in the database and not in the files. They stay; --replace removes them.`] : [];
  return [counts, ...rest];
}
