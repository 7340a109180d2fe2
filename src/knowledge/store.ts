import type { Entry, Section, Translation } from './schema.ts';

/** An entry as it is stored. */
export interface EntryRow {
  id: string;
  section: string;
  /** Place within its section. */
  position: number;
  /** The entry without its section. */
  data: unknown;
  /** Another one after each change. */
  revision: string;
}

/** A translation as it is stored: `texts` and `hashes` are those of `Translation`. */
export interface TranslationRow {
  entryId: string;
  language: string;
  state: string;
  texts: unknown;
  hashes: unknown;
}

export interface KnowledgeChanges {
  put: Omit<EntryRow, 'revision'>[];
  /** Of entries that are stored or stand in `put`. */
  translations: TranslationRow[];
  /** Ids; their translations go too. */
  remove: string[];
}

/** Where knowledge is kept: `src/store` fills it. */
export interface KnowledgeStore {
  load(): Promise<{ entries: EntryRow[]; translations: TranslationRow[] }>;
  loadEntry(id: string): Promise<{ entry: EntryRow; translations: TranslationRow[] } | undefined>;
  /** All or nothing; other nodes are told. */
  save(changes: KnowledgeChanges): Promise<void>;
}

/** What was stored was checked when it came in. */
export function entryOf(row: Pick<EntryRow, 'section' | 'data'>): Entry {
  return { section: row.section as Section, ...(row.data as object) } as Entry;
}

/** Like `entryOf`, for a translation. */
export function translationOf(row: TranslationRow): Translation {
  return row as Translation;
}

/** The row of an entry, without the revision that the store gives it. */
export function rowOf({ section, ...data }: Entry, position: number): Omit<EntryRow, 'revision'> {
  return { id: data.id, section, position, data };
}
