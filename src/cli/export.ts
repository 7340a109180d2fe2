import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type { GivenFile } from '../knowledge/document.ts';
import { makeFolders } from '../store/embedded/make-folders.ts';
import { Trouble } from './trouble.ts';

export function addExport(program: Command): void {
  program
    .command('export')
    .description('Write the knowledge in the database as files that `import` reads.')
    .argument('<folder>', 'where to; made if it is not there')
    .option('--force', 'write over files of the same name')
    .addHelpText(
      'after',
      `
Examples:
  npm run houvast -- export knowledge/
  npm run houvast -- export --force knowledge/`,
    )
    .action(exportFiles);
}

async function exportFiles(folder: string, { force = false }: { force?: boolean }): Promise<void> {
  const files = (await stored()).map(({ name, content }) => ({ file: path.join(folder, name), content }));
  const there = files.find(({ file }) => existsSync(file));
  if (there && !force) throw new Trouble(`${there.file} exists: name another folder, or write over it with --force.`);
  makeFolder(folder);
  for (const { file, content } of files) {
    writeFileSync(file, content);
    process.stdout.write(`${file}\n`);
  }
  warnOfOthers(
    folder,
    files.map(({ file }) => path.basename(file)),
  );
}

function makeFolder(folder: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    // The folder above is there: this system makes none in it.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Trouble(`${folder}: this folder cannot be made there. Name another one.`);
  }
}

async function stored(): Promise<GivenFile[]> {
  const { exportKnowledge } = await import('../knowledge/export.ts');
  const { loadKnowledge } = await import('../knowledge/load.ts');
  const { createKnowledgeStore } = await import('../store/knowledge.ts');
  const { withStore } = await import('./open-store.ts');
  const { progress } = await import('./progress.ts');
  const loading = withStore(({ db }) => loadKnowledge(createKnowledgeStore(db)));
  const knowledge = await progress('Exporting', loading);
  if (!knowledge)
    throw new Trouble('The database holds no organisation yet: import one, or start the server once for the sample.');
  return exportKnowledge(knowledge.data());
}

/** An import of the folder would read them too. */
function warnOfOthers(folder: string, written: string[]): void {
  const others = readdirSync(folder).filter(name => /\.(ya?ml|json)$/i.test(name) && !written.includes(name));
  if (others.length > 0)
    process.stderr.write(`Not part of this export, but an import of the folder reads them: ${others.join(', ')}.\n`);
}
