/** How big files and functions are, in lines. Functions are those with a name; a callback belongs to the one it stands in. */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

interface Size {
  name: string;
  lines: number;
}

const root = path.join(import.meta.dirname, '..');

function sources(top: string): string[] {
  const names = fs.readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' });
  const kept = names.filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && !/(^|[\\/])generated[\\/]/.test(name));
  return kept.map(name => path.join(top, name)).sort();
}

function hasBody(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** The name of a function or of what it was given to at once: a constant, a property, a member. */
function functionName(node: ts.FunctionLikeDeclaration): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name) return node.name.getText();
  const { parent } = node;
  const named = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  return named ? parent.name.getText() : undefined;
}

function functionsIn(source: ts.SourceFile): Size[] {
  const found: Size[] = [];
  const line = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    const name = hasBody(node) ? functionName(node) : undefined;
    if (name) {
      const lines = line(node.getEnd()) - line(node.getStart()) + 1;
      found.push({ name: `${source.fileName}: ${name}`, lines });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function measure(top: string): { files: Size[]; functions: Size[] } {
  const parsed = sources(top).map(name => {
    const text = fs.readFileSync(path.join(root, name), 'utf8');
    return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  });
  const files = parsed.map(source => ({ name: source.fileName, lines: source.text.trimEnd().split('\n').length }));
  return { files, functions: parsed.flatMap(functionsIn) };
}

function row(what: string, sizes: Size[]): string {
  const sorted = sizes.toSorted((a, b) => a.lines - b.lines);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.lines ?? 0;
  const largest = sorted.at(-1);
  const columns = [sizes.length, at(0.5), at(0.9), largest?.lines ?? 0].map(number => String(number).padStart(11));
  return `${what.padEnd(18)}${columns.join('')}  ${largest?.name ?? ''}`;
}

const bots = measure('bots');
const src = measure('src');
console.log(`${''.padEnd(18)}${['count', 'median', 'nine in ten', 'largest'].map(title => title.padStart(11)).join('')}`);
for (const kind of ['files', 'functions'] as const) {
  console.log(row(`${kind} in bots/`, bots[kind]));
  console.log(row(`${kind} in src/`, src[kind]));
  console.log(row(`${kind} together`, [...bots[kind], ...src[kind]]));
}
