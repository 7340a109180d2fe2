import { createKnowledge } from '../../knowledge/knowledge.ts';
import { sampleFolder } from '../../wire/knowledge.ts';
import { readFiles } from '../read-files.ts';
import type { Score } from './score.ts';

/** Names the section of the entry that a message should find; `none` where it should find none. */
export function createSections(path: string = sampleFolder): (score: Score) => string {
  const knowledge = createKnowledge(readFiles(path));
  return ({ expect }) => knowledge.entry(expect.entries[0] ?? '')?.section ?? 'none';
}
