import { readKnowledge } from '../knowledge/read.ts';
import type { KnowledgeData } from '../knowledge/schema.ts';
import { knowledgeFiles } from '../wire/knowledge.ts';
import { announceLarge } from './progress.ts';
import { Trouble } from './trouble.ts';

/** Reads a knowledge file or a folder of them. Throws `KnowledgeFileError`, `Trouble` and what the file system throws. */
export function readFiles(path: string): KnowledgeData {
  const files = knowledgeFiles(path);
  if (files.length === 0) throw new Trouble(`${path}: there is no .yaml file in this folder.`);
  announceLarge(files.map(({ name }) => name));
  return readKnowledge(files).knowledge;
}
