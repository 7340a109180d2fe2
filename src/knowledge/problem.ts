/** One thing that is wrong in a knowledge file, for the person who wrote it. */
export interface Problem {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Where in the file: `services[praatcafe].fee.amount`; empty for the file as a whole. */
  path: string;
  /** What is wrong, one sentence. */
  message: string;
  /** What to do, one sentence. */
  cure: string;
}

/** A knowledge file cannot be used. Nothing was changed. `problems` has all that is wrong, by file and line. */
export class KnowledgeFileError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'KnowledgeFileError';
    this.problems = problems;
  }
}

/** `knowledge.yaml:12: “nmae” is not known here. Did you mean “name”?` */
function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message} ${problem.cure}`;
}
