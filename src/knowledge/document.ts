import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import { KnowledgeFileError, type Problem } from './problem.ts';
import { isTabProblem, yamlProblem } from './yaml-problem.ts';

/** A path from the top of a file: keys and places in lists. */
export type Path = readonly PropertyKey[];

/** A file that was given to be read. The content is text; a byte order mark and Windows line ends do no harm. */
export interface GivenFile {
  name: string;
  content: string;
}

/** A YAML file as plain values, and where each of them stands. */
export interface ReadDocument {
  name: string;
  /** Null where nothing stands behind a key. */
  value: unknown;
  /** The line of the node at a path, counted from 1; of the deepest that there is. */
  line(path: Path): number;
  /** How a number or a true/false is written, digit by digit (`0499` is not 499); undefined for anything else. */
  written(path: Path): string | undefined;
}

/** Of one file, in UTF-16 units. */
const largestFile = 32 * 1024 * 1024;
/** A file may use one anchor in thousands of places, but not pile up aliases of aliases. */
const mostAliases = 100_000;

/** Parses YAML (JSON too). Throws `KnowledgeFileError` when it is not readable. */
export function readDocument(file: GivenFile): ReadDocument {
  if (file.content.length > largestFile) throw refusal(file.name, 'The file is too large.', 'Split it: 32 MB at most.');
  try {
    return parse(file);
  } catch (error) {
    if (error instanceof KnowledgeFileError) throw error;
    if (String(error).includes('Unresolved alias')) {
      throw refusal(file.name, 'A word begins with *.', 'Put such texts in double quotes.');
    }
    throw refusal(
      file.name,
      'The file nests too deeply or repeats itself too often.',
      'Write it without anchors (&) and aliases (*).',
    );
  }
}

function parse({ name, content }: GivenFile): ReadDocument {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, stringKeys: true, prettyErrors: false, logLevel: 'error' });
  const problems = document.errors.map(error => yamlProblem({ file: name, error, document, lines, content }));
  if (problems.length > 0) throw new KnowledgeFileError(withoutEchoes(problems));
  const root = document.contents;
  return {
    name,
    value: document.toJS({ maxAliasCount: mostAliases }),
    line: path => lines.linePos(position(document, root, path)).line || 1,
    written: path => writtenAt(document, root, path),
  };
}

/** One missing quote makes the parser stumble several times over the same place, and one tab over all that follows. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const firstTab = problems.find(isTabProblem)?.line ?? Number.POSITIVE_INFINITY;
  const seen = new Set<string>();
  return problems.filter(problem => {
    const key = `${problem.line} ${problem.message}`;
    if (seen.has(key) || (problem.line >= firstTab && !isTabProblem(problem))) return false;
    return seen.add(key);
  });
}

function refusal(file: string, message: string, cure: string): KnowledgeFileError {
  const problem: Problem = { file, line: 1, path: '', message, cure };
  return new KnowledgeFileError([problem]);
}

function position(document: Document, root: Node | null, path: Path): number {
  let node: unknown = root;
  let found = root?.range?.[0] ?? 0;
  for (const step of path) {
    const child = childOf(document, node, step);
    if (!child) break;
    found = child.at ?? found;
    node = child.node;
  }
  return found;
}

function writtenAt(document: Document, root: Node | null, path: Path): string | undefined {
  let node: unknown = root;
  for (const step of path) node = childOf(document, node, step)?.node;
  const target = resolved(document, node);
  return isScalar(target) && target.value !== null && typeof target.value !== 'string' ? target.source : undefined;
}

interface Child {
  node: unknown;
  /** Where its key, or in a list the node itself, begins. */
  at: number | undefined;
}

function childOf(document: Document, parent: unknown, step: PropertyKey): Child | undefined {
  const collection = resolved(document, parent);
  if (isSeq(collection)) {
    const node = collection.items[Number(step)] as Node | undefined;
    return node && { node, at: node.range?.[0] };
  }
  if (!isMap(collection)) return undefined;
  const pair = collection.items.find(item => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
  return pair && { node: pair.value, at: (pair.key as Node).range?.[0] };
}

function resolved(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : isCollection(node) || isScalar(node) ? node : undefined;
}
