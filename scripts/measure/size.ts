import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../..');
const entry = 'virtual:understanding';
/** What a Worker needs to understand and to answer. */
const modules = [
  'src/dialogue/dialogue.ts',
  'src/understanding/understand.ts',
  'src/knowledge/knowledge.ts',
  'src/text/index.ts',
];
/** The files of a language, by its code. */
const ofLanguage = (code: string) => [
  `src/understanding/library/${code}`,
  ...(code === 'ar' ? ['src/understanding/library/ary'] : []),
  `src/understanding/languages/${code}.ts`,
  `src/language/endings/${code}.ts`,
  `locales/${code}`,
];

/** Kilobytes after gzip: the whole, minified, and what each language adds to it. */
export async function measureSize(): Promise<string> {
  const codes = readdirSync(path.join(root, 'src/understanding/languages'))
    .map(name => path.basename(name, '.ts'))
    .filter(name => name !== 'index');
  const each = codes.map(code => ({ code, size: zipped(ofLanguage(code).map(textsIn).join('\n')) }));
  const own = each.reduce((sum, { size }) => sum + size, 0);
  return [
    'kilobytes after gzip',
    ...each.map(({ code, size }) => `  ${code.padEnd(20)}${kilobytes(size)}`),
    `  ${'mean of a language'.padEnd(20)}${kilobytes(own / each.length)}`,
    `  ${'all, bundled'.padEnd(20)}${kilobytes(zipped(await bundled()))}`,
  ].join('\n');
}

async function bundled(): Promise<string> {
  const imports = modules.map((name, at) => `export * as room${at} from ${JSON.stringify(path.join(root, name))};`);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === entry ? `\0${entry}` : undefined),
        load: id => (id === `\0${entry}` ? imports.join('\n') : undefined),
      },
    ],
    build: { write: false, minify: true, target: 'es2024', ssr: true, rolldownOptions: { input: entry } },
    ssr: { noExternal: true },
  });
  const outputs = [result].flat().flatMap(each => ('output' in each ? each.output : []));
  return outputs.map(output => (output.type === 'chunk' ? output.code : '')).join('\n');
}

function textsIn(name: string): string {
  const full = path.join(root, name);
  const found = statSync(full, { throwIfNoEntry: false });
  if (!found) return '';
  if (!found.isDirectory()) return readFileSync(full, 'utf8');
  return readdirSync(full)
    .map(inner => textsIn(path.join(name, inner)))
    .join('\n');
}

const zipped = (text: string): number => gzipSync(text).length;
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(8);
