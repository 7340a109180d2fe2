import type { EntryRow, KnowledgeChanges, KnowledgeStore, TranslationRow } from '../../src/knowledge/store.ts';

/** A store in memory that, like a database, gives back copies with their keys in another order. */
export class MemoryStore implements KnowledgeStore {
  readonly entries = new Map<string, EntryRow>();
  readonly translations = new Map<string, TranslationRow>();
  readonly saved: KnowledgeChanges[] = [];
  readonly loaded: string[] = [];
  broken = false;
  #revision = 0;

  async load(): Promise<{ entries: EntryRow[]; translations: TranslationRow[] }> {
    this.#check('*');
    return { entries: [...this.entries.values()].map(shuffled), translations: [...this.translations.values()].map(shuffled) };
  }

  async loadEntry(id: string): Promise<{ entry: EntryRow; translations: TranslationRow[] } | undefined> {
    this.#check(id);
    const entry = this.entries.get(id);
    const translations = [...this.translations.values()].filter(({ entryId }) => entryId === id);
    return entry && { entry: shuffled(entry), translations: translations.map(shuffled) };
  }

  async save(changes: KnowledgeChanges): Promise<void> {
    if (this.broken) throw new Error('the store is broken');
    this.saved.push(changes);
    for (const row of changes.put) this.entries.set(row.id, { ...row, revision: String(++this.#revision) });
    for (const row of changes.translations) this.translations.set(`${row.language} ${row.entryId}`, row);
    for (const id of changes.remove) this.#delete(id);
  }

  #delete(id: string): void {
    this.entries.delete(id);
    for (const [key, { entryId }] of this.translations) if (entryId === id) this.translations.delete(key);
  }

  #check(what: string): void {
    if (this.broken) throw new Error('the store is broken');
    this.loaded.push(what);
  }
}

function shuffled<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(shuffled) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffled(item)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? 1 : -1))) as Value;
}
