import type { Entry, Translation } from '../schema.ts';
import { textPaths, textsAt } from '../sections.ts';

/** A kind of text in a document; it decides how much a hit in it weighs. */
export type Field = 'names' | 'questions' | 'keywords' | 'summary' | 'body';

/** Field → language → texts. */
export type Fields = Partial<Record<Field, Record<string, string[]>>>;

/** What the index knows of an entry. */
export interface SearchDocument {
  id: string;
  section: string;
  fields: Fields;
}

/** What weighs how; texts at other paths are not subjects (what it costs, how to enrol) and are left out. */
const PLACES: Record<string, Field> = {
  name: 'names',
  title: 'names',
  situation: 'names',
  question: 'questions',
  keywords: 'keywords',
  summary: 'summary',
  helpsWith: 'summary',
  whenToRefer: 'summary',
  about: 'summary',
  audience: 'body',
  description: 'body',
  answer: 'body',
  directions: 'body',
  accessibility: 'body',
  message: 'body',
  bring: 'body',
  exam: 'body',
};

/** The searchable document of an entry: its own texts, and those of language files. */
export function documentOf(entry: Entry, translations: readonly Translation[] = []): SearchDocument {
  const fields: Fields = {};
  for (const path of textPaths[entry.section]) {
    for (const [language, text] of Object.entries(textsAt(entry, path) ?? {})) collect(fields, path, language, text);
  }
  for (const { language, texts } of translations) {
    for (const [path, text] of Object.entries(texts)) collect(fields, path, language, text);
  }
  addPlain(fields, entry);
  return { id: entry.id, section: entry.section, fields };
}

function collect(fields: Fields, path: string, language: string, text: string | string[]): void {
  const field = PLACES[path];
  if (!field) return;
  fields[field] ??= {};
  fields[field][language] = [...(fields[field][language] ?? []), ...[text].flat()];
}

/** Names of places and of the organisation are the same in every language: they stand under `und`. */
function addPlain(fields: Fields, entry: Entry): void {
  if (entry.section === 'organisation') collect(fields, 'name', 'und', entry.name);
  if (entry.section === 'locations') collect(fields, 'keywords', 'und', [entry.address.city, entry.address.street]);
}
