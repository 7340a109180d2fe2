import type { GivenFile } from '../../src/knowledge/document.ts';
import { KnowledgeFileError, type Problem } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';

/** What reading these files complains about; none when it does not. */
export function problemsOf(...files: GivenFile[]): Problem[] {
  try {
    readKnowledge(files);
    return [];
  } catch (error) {
    if (error instanceof KnowledgeFileError) return error.problems;
    throw error;
  }
}
