import { type Document, type LineCounter, visit, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

type Said = [message: string, cure: string];

/** What goes wrong most when people write YAML by hand. */
const known: Record<string, Said> = {
  TAB_AS_INDENT: ['A tab stands where spaces should be.', 'Indent with spaces only.'],
  BAD_INDENT: [
    'The indentation does not fit.',
    'Put things that belong together below each other, with the same number of spaces.',
  ],
  DUPLICATE_KEY: ['The same word stands twice here.', 'Keep one of the two.'],
  MISSING_CHAR: ['A quote, a bracket or a comma is missing.', 'Close what was opened: quotes, { } and [ ].'],
  BLOCK_AS_IMPLICIT_KEY: ['The text is not clear.', 'Put the text in double quotes: a colon in a text needs them.'],
  MULTILINE_IMPLICIT_KEY: [
    'A colon is missing, or a text goes on over several lines.',
    'Put the text in double quotes, on one line.',
  ],
  UNEXPECTED_TOKEN: [
    'Something stands here that does not belong here.',
    'Put the text in double quotes; inside it write \\" for a quote.',
  ],
  BAD_ALIAS: ['A word begins with * or &.', 'Put the text in double quotes.'],
  BAD_SCALAR_START: ['A text begins with a character that means something else here.', 'Put the text in double quotes.'],
  BAD_DQ_ESCAPE: ['A backslash stands in a text.', 'Write \\\\ for a backslash.'],
  MULTIPLE_DOCS: ['The file holds more than one document.', 'Remove the line with ---, or make two files.'],
  NON_STRING_KEY: ['A word before a colon is missing.', 'Write each line as "word: value".'],
};

const other: Said = ['The file cannot be read here.', 'Check quotes, colons and spaces on this line and the one above.'];

interface Stumble {
  file: string;
  error: YAMLError;
  document: Document;
  lines: LineCounter;
  content: string;
}

/** Says in plain words where the text is no YAML. */
export function yamlProblem({ file, error, document, lines, content }: Stumble): Problem {
  const at = error.message.includes('quote') ? openedAt(document, error.pos[0]) : error.pos[0];
  const line = lines.linePos(at).line || 1;
  const [message, cure] = known[codeOf(error, content.split('\n', line)[line - 1] ?? '')] ?? other;
  return { file, line, path: '', message, cure };
}

/** After spaces, the parser takes a tab for a part of the text and finds fault with the indentation only. */
function codeOf({ code }: YAMLError, line: string): string {
  return code === 'BAD_INDENT' && /^ *\t/.test(line) ? 'TAB_AS_INDENT' : code;
}

/** Is it about a tab? The parser loses its way there, so what it says of the lines below is worth nothing. */
export function isTabProblem({ message }: Problem): boolean {
  return message === known.TAB_AS_INDENT?.[0];
}

/** A quote that is never closed is noticed at the end of the file: people look for where it was opened. */
function openedAt(document: Document, noticed: number): number {
  let found = noticed;
  visit(document, {
    Scalar(_, { range }) {
      if (range && range[0] <= noticed && noticed <= range[2]) found = Math.min(found, range[0]);
    },
  });
  return found;
}
