import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { exportKnowledge } from '../knowledge/export.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createKnowledgeStore } from '../store/knowledge.ts';
import { UsageError } from './explain.ts';
import { withStore } from './open-store.ts';
import { progress } from './progress.ts';

export function addExport(program: Command): void {
  program
    .command('export')
    .description('Write the knowledge in the database as files that `import` reads.')
    .argument('<folder>', 'where to; made if it is not there')
    .option('--force', 'write over files of the same name')
    .action(exportFiles);
}

async function exportFiles(folder: string, { force = false }: { force?: boolean }): Promise<void> {
  const knowledge = await progress(
    'Exporting',
    withStore(({ db }) => loadKnowledge(createKnowledgeStore(db))),
  );
  if (!knowledge) throw new UsageError('The database holds no organisation yet: import one first.');
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of exportKnowledge(knowledge.data())) {
    const file = path.join(folder, name);
    try {
      writeFileSync(file, content, { flag: force ? 'w' : 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new UsageError(`${file} exists: name another folder, or write over it with --force.`);
    }
    process.stdout.write(`${file}\n`);
  }
}
