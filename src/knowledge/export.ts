import { stringify } from 'yaml';
import type { GivenFile } from './document.ts';
import { keysInOrder } from './key-order.ts';
import type { KnowledgeData, Section, Translation } from './schema.ts';
import { allEntries, listSections, sections, textPaths } from './sections.ts';

/**
 * Writes knowledge as files: `knowledge.yaml`, and one file for each language, `fr.yaml`.
 * `readKnowledge` of the result gives equal data.
 */
export function exportKnowledge(data: KnowledgeData): GivenFile[] {
  const languages = Map.groupBy(data.translations, translation => translation.language);
  return [
    { name: 'knowledge.yaml', content: sourceFile(data) },
    ...[...languages].map(([language, translations]) => ({
      name: `${language}.yaml`,
      content: languageFile(data, language, translations),
    })),
  ];
}

function sourceFile(data: KnowledgeData): string {
  const parts: Part[] = [{ version: 1 }, { organisation: keysInOrder('organisation', data.organisation, data.organisation) }];
  for (const section of listSections) {
    const list = data[section].map(entry => keysInOrder(section, entry, data.organisation));
    if (list.length > 0) parts.push({ [section]: list });
  }
  return write(parts);
}

/** The state of most entries stands at the top, another one with its entry. */
function languageFile(data: KnowledgeData, language: string, translations: readonly Translation[]): string {
  const drafts = translations.filter(({ state }) => state === 'draft').length;
  const state = drafts * 2 >= translations.length ? 'draft' : 'reviewed';
  const byId = new Map(translations.map(translation => [translation.entryId, translation]));
  const items = Map.groupBy(
    allEntries(data).filter(({ id }) => byId.has(id)),
    ({ section }) => section,
  );
  const parts: Part[] = [{ version: 1, language, state }];
  for (const section of sections) {
    const list = items.get(section)?.map(({ id }) => textItem(section, byId.get(id) as Translation, state)) ?? [];
    if (list.length > 0) parts.push({ [section]: section === 'organisation' ? list[0] : list });
  }
  return write(parts);
}

function textItem(section: Section, translation: Translation, fileState: string): Record<string, unknown> {
  const item: Record<string, unknown> = { id: translation.entryId };
  if (translation.state !== fileState) item.state = translation.state;
  for (const path of textPaths[section]) {
    const text = translation.texts[path];
    const [key = '', inner] = path.split('.');
    if (text !== undefined) item[key] = inner ? { [inner]: text } : text;
  }
  if (Object.keys(translation.hashes).length > 0) item.source = sorted(translation.hashes);
  return item;
}

function sorted(hashes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Part = Record<string, unknown>;

/** An empty line before each section and each entry, so that people find their way. */
function write(parts: readonly Part[]): string {
  return parts
    .map(part => stringify(part, { lineWidth: 0, aliasDuplicateObjects: false }).replaceAll(/\n(?= {2}- id:)/g, '\n\n'))
    .join('\n');
}
