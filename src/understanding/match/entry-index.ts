import type { Entry, Translation } from '../../knowledge/schema.ts';
import { documentOf } from '../../knowledge/search/index.ts';
import { tokens } from '../../language/tokens.ts';
import { isNeed } from '../model/classes.ts';
import { ConceptIndex } from '../model/concept-index.ts';
import type { NeedReader } from '../model/need-reader.ts';
import { EntryNames } from '../names.ts';
import { type Facets, facetsOf } from './facets.ts';
import { type Links, linkEntry } from './linker.ts';
import { PhraseIdeas } from './phrase-ideas.ts';
import { WordIndex } from './word-index.ts';

/** More entries than this are linked to needs by their ideas alone: comparing each with all examples would take too long. */
const LARGE = 1500;
/** An entry of which so much serves a need answers it. */
const SERVED = 0.25;

/** The entries, findable by their words, by the ideas that they name and by the needs that they serve. */
export class EntryIndex {
  readonly words = new WordIndex();
  readonly ideas = new ConceptIndex();
  readonly names = new EntryNames();
  readonly phrases: PhraseIdeas;
  private readonly links = new Map<string, Links>();
  private readonly facets = new Map<string, Facets>();
  private readonly byNeed = new Map<number, Map<string, number>>();
  /** Entries that are known, but not yet read. */
  private readonly waiting = new Map<string, { entry: Entry; translations: readonly Translation[] }>();
  private readonly reader: NeedReader;
  private readonly quick: boolean;
  /** The organisation's own language. */
  readonly language: string;

  /** `language`: the organisation's own, in which every entry has its texts. `size`: how many entries there will be. */
  constructor(reader: NeedReader, language: string, size: number) {
    this.reader = reader;
    this.phrases = new PhraseIdeas(concept => reader.rarityOf(concept));
    this.language = language;
    this.quick = size > LARGE;
  }

  /** It is read when it is needed: see `finish`. */
  put(entry: Entry, translations: readonly Translation[]): void {
    this.waiting.set(entry.id, { entry, translations });
  }

  /** Reads all entries that wait: before a message is matched. */
  finish(): void {
    for (const _ of this.prepare());
  }

  /** Reads the entries that wait, one a step. */
  *prepare(): Generator<void> {
    for (const [id, { entry, translations }] of this.waiting) {
      this.waiting.delete(id);
      this.read(entry, translations);
      yield;
    }
  }

  private read(entry: Entry, translations: readonly Translation[]): void {
    this.remove(entry.id);
    const document = documentOf(entry, translations);
    this.words.put(document);
    this.names.put(document);
    const { links, concepts, phrases } = linkEntry(document, this.languageOf(document), needsOf(entry), this.reader, this.quick);
    this.ideas.put(entry.id, concepts);
    this.phrases.put(entry.id, phrases);
    this.links.set(entry.id, links);
    const language = this.languageOf(document);
    const name = entry.section === 'courses' ? (document.fields.names?.[language]?.[0] ?? '') : '';
    const nameIdeas = new Set(this.reader.conceptsIn(tokens(name), [language]).concepts.keys());
    this.facets.set(entry.id, { ...facetsOf(entry), ...(nameIdeas.size > 0 && { nameIdeas }) });
    for (const [need, share] of links) {
      const held = this.byNeed.get(need) ?? new Map<string, number>();
      this.byNeed.set(need, held.set(entry.id, share));
    }
  }

  remove(id: string): void {
    this.waiting.delete(id);
    this.words.remove(id);
    this.names.remove(id);
    this.ideas.remove(id);
    this.phrases.remove(id);
    this.facets.delete(id);
    for (const need of this.links.get(id)?.keys() ?? []) this.byNeed.get(need)?.delete(id);
    this.links.delete(id);
  }

  has(id: string): boolean {
    return this.links.has(id);
  }

  linksOf(id: string): Links {
    return this.links.get(id) ?? new Map();
  }

  facetsOf(id: string): Facets | undefined {
    return this.facets.get(id);
  }

  /** The entries that serve a need, with how much of them does. */
  serving(need: number): ReadonlyMap<string, number> {
    return this.byNeed.get(need) ?? new Map();
  }

  /** 0…1: how much of what a message needs no entry serves. */
  unserved(shares: Float32Array): number {
    let sum = 0;
    shares.forEach((share, of) => {
      if (share > 0.01 && isNeed(of)) sum += share * (1 - Math.min(1, this.mostOf(of) / SERVED));
    });
    return sum;
  }

  private mostOf(need: number): number {
    let most = 0;
    for (const share of this.byNeed.get(need)?.values() ?? []) most = Math.max(most, share);
    return most;
  }

  /** Its own language, or the first of its texts that the library speaks. */
  private languageOf(document: ReturnType<typeof documentOf>): string {
    const found = new Set(Object.values(document.fields).flatMap(texts => Object.keys(texts)));
    if (found.has(this.language) && this.reader.speaks(this.language)) return this.language;
    return [...found].find(code => this.reader.speaks(code)) ?? this.language;
  }
}

/** What the organisation said by hand; a house and the organisation itself say where, when and how to reach. */
function needsOf(entry: Entry): readonly string[] {
  if (entry.section === 'organisation') return ['about-us', 'contact-us', 'opening-hours'];
  if (entry.section !== 'locations') return entry.needs ?? [];
  const own = [...(entry.needs ?? []), 'where-are-you', 'how-to-get-there'];
  return entry.openingHours ? [...own, 'opening-hours'] : own;
}
