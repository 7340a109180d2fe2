import type { Path, ReadDocument } from './document.ts';
import { KnowledgeFileError, type Problem } from './problem.ts';
import type { Unfit } from './tidy.ts';

/** Collects what is wrong in one file. */
export class Report {
  readonly problems: Problem[] = [];
  readonly document: ReadDocument;

  constructor(document: ReadDocument) {
    this.document = document;
  }

  add(path: Path, message: string, cure: string): void {
    const { name, value } = this.document;
    this.problems.push({ file: name, line: this.document.line(path), path: pathName(path, value), message, cure });
  }

  addUnfit(unfit: readonly Unfit[]): void {
    for (const { path, reason } of unfit) {
      if (reason === 'control') this.add(path, 'A character that cannot be seen stands in this text.', 'Write the text again.');
      else this.add(path, 'A letter of this text was lost.', 'Save the file as UTF-8 and write the text again.');
    }
  }
}

/** Throws when anything was reported, in the order of files and lines. */
export function throwIfAny(reports: readonly Report[]): void {
  const problems = reports.flatMap(({ problems }) => problems.toSorted((a, b) => a.line - b.line));
  if (problems.length > 0) throw new KnowledgeFileError(problems);
}

/** `services[praatcafe].fee.amount`: an entry by its id where it has one, else by its place. */
function pathName(path: Path, root: unknown): string {
  let value = root;
  let name = '';
  for (const step of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
    const id = (value as { id?: unknown } | null | undefined)?.id;
    if (typeof step === 'number') name += `[${typeof id === 'string' ? id : step + 1}]`;
    else name += name ? `.${String(step)}` : String(step);
  }
  return name;
}
