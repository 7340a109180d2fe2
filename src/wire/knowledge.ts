import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { importKnowledge } from '../knowledge/import.ts';
import { readKnowledge } from '../knowledge/read.ts';
import type { KnowledgeStore } from '../knowledge/store.ts';

/** The organisation that Houvast shows until it has one of its own. */
export const sampleFolder = path.join(import.meta.dirname, '../../prisma/seed/knowledge');

/** Reads one knowledge file, or all `.yaml`, `.yml` and `.json` files of a folder. */
export function knowledgeFiles(fileOrFolder: string): { name: string; content: string }[] {
  const names = statSync(fileOrFolder).isDirectory()
    ? readdirSync(fileOrFolder)
        .filter(name => /\.(ya?ml|json)$/i.test(name))
        .sort()
        .map(name => path.join(fileOrFolder, name))
    : [fileOrFolder];
  return names.map(name => ({ name, content: readFileSync(name, 'utf8') }));
}

/** Brings the sample organisation into an empty database. Returns whether it did. */
export async function importSample(store: KnowledgeStore): Promise<boolean> {
  const { entries } = await store.load();
  if (entries.length > 0) return false;
  const { knowledge } = readKnowledge(knowledgeFiles(sampleFolder));
  await importKnowledge(store, knowledge);
  return true;
}
