import { inOrder } from './assemble.ts';
import { type GivenFile, type ReadDocument, readDocument } from './document.ts';
import { KnowledgeFileError, type Problem } from './problem.ts';
import { readLanguageFile, sourceEntries } from './read-language-file.ts';
import { readSource } from './read-source.ts';
import { Report, throwIfAny } from './report.ts';
import type { KnowledgeData, KnowledgeFile, Translation } from './schema.ts';
import { allEntries } from './sections.ts';

/**
 * Reads one source file and any number of language files, given in any order.
 * Throws `KnowledgeFileError` with all that is wrong; nothing is read in part. Language files are checked when the
 * source file is right.
 * @example readKnowledge([{ name: 'knowledge.yaml', content }]).knowledge.organisation.name
 */
export function readKnowledge(files: readonly GivenFile[]): { knowledge: KnowledgeData } {
  const documents = readDocuments(files);
  const source = findSource(documents);
  const knowledge = readSource(source);
  const others = documents.filter(document => document !== source);
  return { knowledge: { ...knowledge, translations: readTranslations(others, knowledge) } };
}

function readDocuments(files: readonly GivenFile[]): ReadDocument[] {
  if (files.length === 0) throw refusal('', 'There is no knowledge file.', 'Name a file, or a folder with .yaml files.');
  const documents: ReadDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    try {
      documents.push(readDocument(file));
    } catch (error) {
      if (!(error instanceof KnowledgeFileError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new KnowledgeFileError(problems);
  return documents;
}

function findSource(documents: readonly ReadDocument[]): ReadDocument {
  const reports = documents.map(document => new Report(document));
  for (const report of reports) refuseOther(report);
  const [first, ...more] = reports.filter(({ document }) => kindOf(document.value) === 'source');
  for (const report of more) {
    report.add(
      ['organisation'],
      `${first?.document.name} describes an organisation too.`,
      'Keep one: one installation serves one.',
    );
  }
  throwIfAny(reports);
  if (first) return first.document;
  throw refusal(documents[0]?.name ?? '', 'These are language files only.', 'Add the file that describes the organisation.');
}

function refuseOther(report: Report): void {
  const { value } = report.document;
  if (kindOf(value) !== 'other') return;
  if (value === null || value === undefined) report.add([], 'The file is empty.', 'Begin with version: 1 and organisation:.');
  else report.add([], 'This is no knowledge file.', 'Begin with version: 1 and organisation:, or language: for translations.');
}

/** A language file may name the organisation too, to translate what it says about itself. */
function kindOf(value: unknown): 'source' | 'language' | 'other' {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'other';
  if ('language' in value) return 'language';
  return 'organisation' in value ? 'source' : 'other';
}

function readTranslations(documents: readonly ReadDocument[], knowledge: KnowledgeFile): Translation[] {
  const source = sourceEntries(knowledge);
  const read = documents.map(document => readLanguageFile(document, source));
  throwIfAny(read.map(({ report }) => report));
  return inOrder(
    allEntries(knowledge),
    read.flatMap(({ translations }) => translations),
  );
}

function refusal(file: string, message: string, cure: string): KnowledgeFileError {
  return new KnowledgeFileError([{ file, line: 1, path: '', message, cure }]);
}
