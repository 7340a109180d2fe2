import type { Entry, KnowledgeData, Organisation, Section, Translation } from './schema.ts';
import { allEntries, sections, textsAt } from './sections.ts';

const none: ReadonlyMap<string, Translation> = new Map();

/** Entries by id and by section, each with its translations. An entry that is replaced keeps its place. */
export class EntryTable {
  organisation: Organisation;
  readonly #sections = new Map<Section, Map<string, Entry>>(sections.map(section => [section, new Map()]));
  readonly #sectionOf = new Map<string, Section>();
  readonly #translations = new Map<string, ReadonlyMap<string, Translation>>();

  constructor(data: KnowledgeData) {
    this.organisation = data.organisation;
    const translations = Map.groupBy(data.translations, translation => translation.entryId);
    for (const entry of allEntries(data)) this.set(entry, translations.get(entry.id) ?? []);
  }

  get(id: string): Entry | undefined {
    const section = this.#sectionOf.get(id);
    return section && this.#sections.get(section)?.get(id);
  }

  translations(id: string): ReadonlyMap<string, Translation> {
    return this.#translations.get(id) ?? none;
  }

  section(section: Section): Entry[] {
    return [...(this.#sections.get(section)?.values() ?? [])];
  }

  set(entry: Entry, translations: readonly Translation[]): void {
    const old = this.get(entry.id);
    if (old && old.section !== entry.section) this.delete(entry.id);
    if (entry.section === 'organisation') this.#setOrganisation(entry);
    this.#sections.get(entry.section)?.set(entry.id, entry);
    this.#sectionOf.set(entry.id, entry.section);
    this.#translations.set(entry.id, usable(entry, translations));
  }

  delete(id: string): void {
    const section = this.#sectionOf.get(id);
    if (section) this.#sections.get(section)?.delete(id);
    this.#sectionOf.delete(id);
    this.#translations.delete(id);
  }

  /** There is one organisation: a new id takes the place of the old one. */
  #setOrganisation({ section: _, ...organisation }: { section: 'organisation' } & Organisation): void {
    if (organisation.id !== this.organisation.id) this.delete(this.organisation.id);
    this.organisation = organisation;
  }
}

/**
 * Without texts that the entry itself has no text for any more, or has in that language by now: an old translation
 * must not outlive the fact that it tells.
 */
function usable(entry: Entry, translations: readonly Translation[]): ReadonlyMap<string, Translation> {
  const kept = translations.map(translation => {
    const counts = (path: string) => {
      const own = textsAt(entry, path);
      return own !== undefined && !Object.hasOwn(own, translation.language);
    };
    return Object.keys(translation.texts).every(counts) ? translation : narrowed(translation, counts);
  });
  return new Map(kept.map(translation => [translation.language, translation]));
}

function narrowed(translation: Translation, counts: (path: string) => boolean): Translation {
  const only = <Value>(map: Record<string, Value>) => Object.fromEntries(Object.entries(map).filter(([path]) => counts(path)));
  return { ...translation, texts: only(translation.texts), hashes: only(translation.hashes) };
}
