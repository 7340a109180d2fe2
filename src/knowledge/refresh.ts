import type { Knowledge } from './knowledge.ts';
import { same } from './same.ts';
import type { Translation } from './schema.ts';
import { type EntryRow, entryOf, type KnowledgeStore, type TranslationRow, translationOf } from './store.ts';

/** Reads one entry anew; only a change is put into memory. */
export async function refreshEntry(store: KnowledgeStore, knowledge: Knowledge, id: string): Promise<void> {
  const found = await store.loadEntry(id);
  if (found) update(knowledge, found.entry, found.translations);
  else knowledge.remove(id);
}

/** Compares everything that is stored with what is in memory, and puts and removes what differs. */
export async function refreshAll(store: KnowledgeStore, knowledge: Knowledge): Promise<void> {
  const { entries, translations } = await store.load();
  const byEntry = Map.groupBy(translations, translation => translation.entryId);
  const gone = new Set(knowledge.entries().map(({ id }) => id));
  for (const row of entries.toSorted((a, b) => a.position - b.position)) {
    gone.delete(row.id);
    update(knowledge, row, byEntry.get(row.id) ?? []);
  }
  for (const id of gone) knowledge.remove(id);
}

function update(knowledge: Knowledge, row: EntryRow, rows: readonly TranslationRow[]): void {
  const entry = entryOf(row);
  const translations = rows.map(translationOf);
  const equal =
    same(knowledge.entry(row.id), entry) && same(byLanguage(knowledge.translations(row.id)), byLanguage(translations));
  if (!equal) knowledge.put(entry, translations);
}

function byLanguage(translations: readonly Translation[]): Record<string, Translation> {
  return Object.fromEntries(translations.map(translation => [translation.language, translation]));
}
