// Checks the texts of `locales/` against each other and against the code. `node scripts/check-locales.ts`; exit 1 with a line for each fault.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The language that the others are compared with. */
const source = 'nl';
/** Says something of a language; no texts. */
const description = 'meta';
const pluralForm = /_(zero|one|two|few|many|other)$/;

/** Language → namespace → key → text. */
export type Locales = Record<string, Record<string, Record<string, string>>>;

interface SourceFile {
  path: string;
  text: string;
}

/** Every fault, as one line that names the file and the key. */
export function checkLocales(locales: Locales, files: readonly SourceFile[]): string[] {
  const languages = Object.keys(locales).filter(language => language !== source);
  const faults = languages.flatMap(language => compare(locales, language));
  return [
    ...faults,
    ...Object.keys(locales).flatMap(language => plurals(locales, language)),
    ...usage(locales[source] ?? {}, files),
  ];
}

function compare(locales: Locales, language: string): string[] {
  const [ours = {}, theirs = {}] = [locales[source], locales[language]];
  const namespaces = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...namespaces].flatMap(namespace => {
    const file = `locales/${language}/${namespace}.json`;
    const [one, other] = [texts(ours[namespace]), texts(theirs[namespace])];
    const missing = [...one.keys()].filter(key => !other.has(key)).map(key => `${file}: "${key}" is missing`);
    const extra = [...other.keys()].filter(key => !one.has(key)).map(key => `${file}: "${key}" is not in ${source}`);
    const differing = [...one].filter(([key, blanks]) => other.has(key) && other.get(key) !== blanks);
    return [
      ...missing,
      ...extra,
      ...differing.map(([key, blanks]) => `${file}: "${key}" has other blanks than ${source} (${blanks || 'none'})`),
    ];
  });
}

/** Key without its plural form → the blanks of its texts. */
function texts(namespace: Record<string, string> = {}): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [key, text] of Object.entries(namespace)) {
    const blanks = found.get(baseOf(key)) ?? new Set();
    for (const [, blank = ''] of text.matchAll(/\{\{\s*([\w.-]+)[^}]*\}\}/g)) blanks.add(blank);
    found.set(baseOf(key), blanks);
  }
  return new Map([...found].map(([key, blanks]) => [key, [...blanks].sort().join(', ')]));
}

function baseOf(key: string): string {
  return key.replace(pluralForm, '');
}

/** A text with one plural form needs all that the language has, and no others. */
function plurals(locales: Locales, language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.entries(locales[language] ?? {}).flatMap(([namespace, keys]) => {
    const file = `locales/${language}/${namespace}.json`;
    const counted = new Set(
      Object.keys(keys)
        .filter(key => pluralForm.test(key))
        .map(baseOf),
    );
    return [...counted].flatMap(key => {
      const missing = forms.filter(form => !Object.hasOwn(keys, `${key}_${form}`));
      const wrong = Object.keys(keys).filter(each => baseOf(each) === key && !forms.some(form => each === `${key}_${form}`));
      return [
        ...missing.map(form => `${file}: "${key}" has no form for "${form}"`),
        ...wrong.map(each => `${file}: "${each}" is not a plural form of this language`),
      ];
    });
  });
}

/** Keys that the code names and that are not there, and keys that nothing names. */
function usage(ours: Record<string, Record<string, string>>, files: readonly SourceFile[]): string[] {
  const names = Object.keys(ours).join('|');
  const literal = new RegExp(`(['"\`])(${names}):([\\w.-]+)(\\1|\\$\\{)`, 'g');
  const used = new Set<string>();
  const faults: string[] = [];
  for (const { path, text } of files) {
    for (const [, , namespace = '', key = '', end] of text.matchAll(literal)) {
      used.add(`${namespace}:${key}`);
      if (end === '${')
        faults.push(`${path}: "${namespace}:${key}…" is put together; name whole keys, so that they can be checked`);
      else if (!texts(ours[namespace]).has(key))
        faults.push(`${path}: "${namespace}:${key}" is not in locales/${source}/${namespace}.json`);
    }
  }
  const everything = Object.entries(ours).flatMap(([namespace, keys]) =>
    [...texts(keys).keys()].map(key => ({ namespace, key })),
  );
  const unused = everything.filter(({ namespace, key }) => !used.has(`${namespace}:${key}`));
  return [...faults, ...unused.map(({ namespace, key }) => `locales/${source}/${namespace}.json: "${key}" is not used`)];
}

function readLocales(folder: string): Locales {
  const languages = readdirSync(folder).filter(name => statSync(join(folder, name)).isDirectory());
  return Object.fromEntries(languages.map(language => [language, readLanguage(join(folder, language))]));
}

function readLanguage(folder: string): Record<string, Record<string, string>> {
  const names = readdirSync(folder).filter(name => name.endsWith('.json') && name !== `${description}.json`);
  return Object.fromEntries(
    names.map(name => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}

function readSources(root: string): SourceFile[] {
  return ['src', 'bots'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name) && !name.includes('generated'))
      .map(name => join(root, folder, name))
      .map(path => ({ path: relative(root, path), text: readFileSync(path, 'utf8') })),
  );
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const locales = readLocales(join(root, 'locales'));
  const faults = checkLocales(locales, readSources(root));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  const count = Object.values(locales[source] ?? {}).reduce((sum, keys) => sum + Object.keys(keys).length, 0);
  if (faults.length === 0) process.stdout.write(`${Object.keys(locales).length} languages, ${count} texts each: complete\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
