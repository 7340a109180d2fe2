import type { Entry, KnowledgeData, Organisation, Translation } from './schema.ts';
import { type ListSection, listSections } from './sections.ts';

/** Builds the data of a file from an organisation, its entries in the order given, and their translations. */
export function assemble(
  organisation: Organisation,
  entries: readonly Entry[],
  translations: readonly Translation[],
): KnowledgeData {
  const lists = Object.fromEntries(listSections.map(section => [section, [] as unknown[]])) as Record<ListSection, unknown[]>;
  for (const { section, ...entry } of entries) if (section !== 'organisation') lists[section].push(entry);
  const order = [organisation, ...listSections.flatMap(section => lists[section] as { id: string }[])];
  return { version: 1, organisation, ...lists, translations: inOrder(order, translations) } as KnowledgeData;
}

/** Translations by language, then in the order of the entries; those without a text are dropped. */
export function inOrder(entries: readonly { id: string }[], translations: readonly Translation[]): Translation[] {
  const places = new Map(entries.map((entry, place) => [entry.id, place]));
  const place = (translation: Translation) => places.get(translation.entryId) ?? 0;
  return translations
    .filter(translation => places.has(translation.entryId) && Object.keys(translation.texts).length > 0)
    .sort((a, b) => compare(a.language, b.language) || place(a) - place(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
