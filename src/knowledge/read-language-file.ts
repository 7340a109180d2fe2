import { describeIssue } from './describe-issue.ts';
import type { Path, ReadDocument } from './document.ts';
import { nearest } from './nearest.ts';
import { readTexts } from './read-texts.ts';
import { Report } from './report.ts';
import { type Entry, type KnowledgeFile, languageHeader, type Section, type Translation } from './schema.ts';
import { allEntries, sections } from './sections.ts';
import { tidy } from './tidy.ts';

/** The entries of the source file, as a language file is read against them. */
export interface SourceEntries {
  defaultLanguage: string;
  byId: ReadonlyMap<string, Entry>;
  /** Language and id → where an entry was translated already, over all files. */
  seen: Map<string, string>;
}

/** Prepares a source file for reading the language files that belong to it. */
export function sourceEntries(source: KnowledgeFile): SourceEntries {
  const byId = new Map(allEntries(source).map(entry => [entry.id, entry]));
  return { defaultLanguage: source.organisation.defaultLanguage, byId, seen: new Map() };
}

/** Reads the texts of one language. What is wrong stands in the report; the translations then lack it. */
export function readLanguageFile(document: ReadDocument, source: SourceEntries): { report: Report; translations: Translation[] } {
  const report = new Report(document);
  const { value, unfit } = tidy(document.value);
  report.addUnfit(unfit);
  const header = languageHeader.safeParse(value);
  if (!header.success) {
    for (const issue of header.error.issues) describeIssue(report, languageHeader, value, issue);
    return { report, translations: [] };
  }
  const { language, state = 'draft' } = header.data;
  if (language === source.defaultLanguage) {
    report.add(['language'], `“${language}” is the language of the source file.`, 'Write its texts in the source file.');
  }
  const translations: Translation[] = [];
  for (const { section, item, path } of items(report, value as Record<string, unknown>)) {
    const entry = findEntry(report, source, section, item, path);
    if (!entry || isSecond(report, source.seen, `${language} ${entry.id}`, path)) continue;
    const translation = readTexts(report, { entry, item, path, language, state, defaultLanguage: source.defaultLanguage });
    if (translation) translations.push(translation);
  }
  return { report, translations };
}

interface Item {
  section: Section;
  item: Record<string, unknown>;
  path: Path;
}

const headerKeys = Object.keys(languageHeader.shape);

function items(report: Report, value: Record<string, unknown>): Item[] {
  const found: Item[] = [];
  for (const [key, content] of Object.entries(value)) {
    const section = sections.find(each => each === key);
    if (section === 'organisation') addItem(report, found, { section, item: content, path: [key] });
    else if (section && Array.isArray(content)) {
      content.forEach((item, index) => {
        addItem(report, found, { section, item, path: [key, index] });
      });
    } else if (section) report.add([key], `“${key}” is not right.`, 'Write a list of entries that begin with "- id: …".');
    else if (!headerKeys.includes(key)) refuseKey(report, key);
  }
  return found;
}

function addItem(report: Report, found: Item[], { section, item, path }: { section: Section; item: unknown; path: Path }): void {
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
    found.push({ section, item: item as Record<string, unknown>, path });
  } else report.add(path, 'This is not right.', 'Write an entry that begins with "id: …", then its texts.');
}

function refuseKey(report: Report, key: string): void {
  const known = [...headerKeys, ...sections];
  const [near] = nearest(key, known);
  report.add([key], `“${key}” is not known here.`, near ? `Did you mean “${near}”?` : `Here you can write: ${known.join(', ')}.`);
}

function findEntry(
  report: Report,
  source: SourceEntries,
  section: Section,
  item: Record<string, unknown>,
  path: Path,
): Entry | undefined {
  const { id } = item;
  if (typeof id !== 'string') {
    report.add([...path, 'id'], '“id” is missing.', 'Write the id of an entry of the source file.');
    return undefined;
  }
  const entry = source.byId.get(id);
  if (entry?.section === section) return entry;
  const at = [...path, 'id'];
  if (entry) report.add(at, `“${id}” stands under “${entry.section}” in the source file.`, `Move it to “${entry.section}”.`);
  else {
    const [near] = nearest(id, source.byId.keys());
    report.add(
      at,
      `The source file has no “${id}”.`,
      near ? `Did you mean “${near}”?` : 'Remove it, or add it to the source file.',
    );
  }
  return undefined;
}

function isSecond(report: Report, seen: Map<string, string>, key: string, path: Path): boolean {
  const before = seen.get(key);
  const at = [...path, 'id'];
  if (before) report.add(at, `This entry was translated already: ${before}.`, 'Put all its texts in one of the two places.');
  else seen.set(key, `${report.document.name}, line ${report.document.line(at)}`);
  return before !== undefined;
}
