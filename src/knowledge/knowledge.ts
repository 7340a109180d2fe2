import { assemble } from './assemble.ts';
import { EntryTable } from './entry-table.ts';
import { type FoundText, findText, languagesOf, type Texts, textIn } from './find-text.ts';
import type { Entry, KnowledgeData, Organisation, Section, Translation } from './schema.ts';
import { listSections, namePath } from './sections.ts';

export type { FoundText } from './find-text.ts';

/** Called after a change with the entry's id and the entry as it is now; undefined when it is gone. */
type KnowledgeListener = (id: string, entry: Entry | undefined) => void;

type EntryOf<S extends Section> = Extract<Entry, { section: S }>;

/** What the organisation knows, in memory. Entries are not to be changed in place: `put` a new one. */
export interface Knowledge {
  readonly organisation: Organisation;
  /** The entry with this id; the organisation's id finds the organisation. */
  entry(id: string): Entry | undefined;
  /** All entries but the organisation itself, or those of one section, in the order of the file. */
  entries(): Entry[];
  entries<S extends Section>(section: S): EntryOf<S>[];
  /** The languages in which there are texts, the default language first. */
  languages(): string[];
  /** What people call the entry: its name, title, situation or first question; its id if it has none. */
  name(entry: Entry, languages: readonly string[]): FoundText;
  /**
   * The text at a path such as `fee.note`, in the first of the preferred languages that has it, then in the default
   * language, then in any; `fr-BE` also takes `fr`. Of a list (`question`) it is the first one.
   */
  text(entry: Entry, path: string, languages: readonly string[]): FoundText | undefined;
  /** The texts at a path in exactly this language, as a list; empty when there are none. For the search index. */
  textList(entry: Entry, path: string, language: string): string[];
  /** What language files say about an entry. */
  translations(id: string): Translation[];
  /** Takes the place of what stood under this id, and tells listeners. */
  put(entry: Entry, translations: readonly Translation[]): void;
  /** Drops an entry and tells listeners. The organisation stays. */
  remove(id: string): void;
  /** Returns what ends the listening. */
  onChange(listener: KnowledgeListener): () => void;
  /** All of it, as `exportKnowledge` and `importKnowledge` take it. */
  data(): KnowledgeData;
}

/** Holds a knowledge file in memory; made for 10,000 entries. */
export function createKnowledge(data: KnowledgeData): Knowledge {
  return new MemoryKnowledge(data);
}

class MemoryKnowledge implements Knowledge {
  readonly #table: EntryTable;
  readonly #listeners = new Set<KnowledgeListener>();
  #languages: string[] | undefined;

  constructor(data: KnowledgeData) {
    this.#table = new EntryTable(data);
  }

  get organisation(): Organisation {
    return this.#table.organisation;
  }

  entry(id: string): Entry | undefined {
    return this.#table.get(id);
  }

  entries<S extends Section>(section?: S): EntryOf<S>[] {
    const wanted: readonly Section[] = section ? [section] : listSections;
    return wanted.flatMap(each => this.#table.section(each)) as EntryOf<S>[];
  }

  languages(): string[] {
    this.#languages ??= this.#findLanguages();
    return [...this.#languages];
  }

  name(entry: Entry, languages: readonly string[]): FoundText {
    const text = entry.section === 'organisation' ? entry.name : entry.id;
    const plain: FoundText = { text, language: this.organisation.defaultLanguage, state: 'source', stale: false };
    return this.text(entry, namePath[entry.section], languages) ?? plain;
  }

  text(entry: Entry, path: string, languages: readonly string[]): FoundText | undefined {
    const found = findText(this.#texts(entry), path, languages);
    return found && { ...found, text: asList(found.text)[0] ?? '' };
  }

  textList(entry: Entry, path: string, language: string): string[] {
    return asList(textIn(this.#texts(entry), path, language)?.text);
  }

  translations(id: string): Translation[] {
    return [...this.#table.translations(id).values()];
  }

  put(entry: Entry, translations: readonly Translation[]): void {
    const before = this.organisation.id;
    this.#table.set(entry, translations);
    this.#languages = undefined;
    if (before !== this.organisation.id) this.#tell(before);
    this.#tell(entry.id);
  }

  remove(id: string): void {
    if (!this.entry(id) || id === this.organisation.id) return;
    this.#table.delete(id);
    this.#languages = undefined;
    this.#tell(id);
  }

  onChange(listener: KnowledgeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  data(): KnowledgeData {
    const entries = this.entries();
    const ids = [this.organisation.id, ...entries.map(entry => entry.id)];
    return assemble(
      this.organisation,
      entries,
      ids.flatMap(id => this.translations(id)),
    );
  }

  #texts(entry: Entry): Texts {
    return { entry, translations: this.#table.translations(entry.id), defaultLanguage: this.organisation.defaultLanguage };
  }

  #tell(id: string): void {
    for (const listener of [...this.#listeners]) listener(id, this.entry(id));
  }

  #findLanguages(): string[] {
    const found = new Set<string>();
    for (const entry of [...this.entries('organisation'), ...this.entries()]) {
      for (const language of languagesOf(this.#texts(entry))) found.add(language);
    }
    found.delete(this.organisation.defaultLanguage);
    return [this.organisation.defaultLanguage, ...[...found].sort()];
  }
}

function asList(text: string | string[] | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : [...text];
}
