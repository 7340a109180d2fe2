import { checkSource } from './check-source.ts';
import { describeIssue, valueIn } from './describe-issue.ts';
import type { ReadDocument } from './document.ts';
import { readablePart } from './readable-part.ts';
import { Report, throwIfAny } from './report.ts';
import { type KnowledgeFile, knowledgeFile } from './schema.ts';
import { tidy } from './tidy.ts';

/** Reads the file that holds the organisation and its facts. Throws `KnowledgeFileError` when something is wrong. */
export function readSource(document: ReadDocument): KnowledgeFile {
  const report = new Report(document);
  const { value, unfit } = tidy(document.value);
  report.addUnfit(unfit);
  const parsed = parse(document, value);
  if (!parsed.success) for (const issue of parsed.error.issues) describeIssue(report, knowledgeFile, value, issue);
  checkSource(report, parsed.success ? parsed.data : readablePart(value, parsed.error.issues));
  throwIfAny([report]);
  return parsed.data as KnowledgeFile;
}

/** A number where a text belongs is taken as it is written: nobody needs to know that a postal code wants quotes. */
function parse(document: ReadDocument, value: unknown): ReturnType<typeof knowledgeFile.safeParse> {
  const first = knowledgeFile.safeParse(value);
  if (first.success) return first;
  let repaired = false;
  for (const issue of first.error.issues) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const written = document.written(issue.path);
    const parent = valueIn(value, issue.path.slice(0, -1)) as Record<PropertyKey, unknown> | undefined;
    if (written === undefined || parent === undefined) continue;
    parent[issue.path.at(-1) ?? ''] = written;
    repaired = true;
  }
  return repaired ? knowledgeFile.safeParse(value) : first;
}
