import type { Path } from './document.ts';
import { nearest } from './nearest.ts';
import type { Report } from './report.ts';
import type { Entry, Translation } from './schema.ts';
import { isListPath, textPaths, textsAt } from './sections.ts';

/** One entry of a language file, and the entry of the source file that it translates. */
export interface EntryTexts {
  entry: Entry;
  item: Record<string, unknown>;
  path: Path;
  language: string;
  /** The state that the file gives to all its entries. */
  state: Translation['state'];
  defaultLanguage: string;
}

/** Reads the texts of one entry. Undefined when it has none. */
export function readTexts(report: Report, given: EntryTexts): Translation | undefined {
  const { entry, language } = given;
  const texts: Translation['texts'] = {};
  for (const { name, value, at } of leaves(report, given)) {
    const text = readText(report, given, { name, value, at });
    if (text !== undefined) texts[name] = text;
  }
  const hashes = readHashes(report, given, texts);
  const state = readState(report, given);
  return Object.keys(texts).length > 0 ? { entryId: entry.id, language, state, texts, hashes } : undefined;
}

interface Leaf {
  /** The path of the text within the entry: `fee.note`. */
  name: string;
  value: unknown;
  at: Path;
}

const ownKeys = ['id', 'state', 'source'];

function leaves(report: Report, { entry, item, path }: EntryTexts): Leaf[] {
  const known = textPaths[entry.section];
  const found: Leaf[] = [];
  for (const [key, value] of Object.entries(item)) {
    if (ownKeys.includes(key)) continue;
    const nested = known.some(name => name.startsWith(`${key}.`));
    if (nested && isMap(value)) {
      for (const [inner, text] of Object.entries(value))
        found.push({ name: `${key}.${inner}`, value: text, at: [...path, key, inner] });
    } else found.push({ name: key, value, at: [...path, key] });
  }
  return found.filter(leaf => hasSource(report, entry, leaf));
}

function hasSource(report: Report, entry: Entry, { name, at }: Leaf): boolean {
  const known = textPaths[entry.section];
  if (!known.includes(name)) {
    const [near] = nearest(name, [...known, ...ownKeys]);
    report.add(
      at,
      `“${name}” is no text of this entry.`,
      near ? `Did you mean “${near}”?` : `Its texts are: ${known.join(', ')}.`,
    );
    return false;
  }
  if (textsAt(entry, name)) return true;
  report.add(at, `The source file has no “${name}” for “${entry.id}”.`, 'Remove it here, or add it to the source file.');
  return false;
}

function readText(report: Report, given: EntryTexts, { name, value, at }: Leaf): string | string[] | undefined {
  const text = isMap(value) ? inLanguage(report, given, value, at) : value;
  const own = textsAt(given.entry, name)?.[given.language];
  if (own !== undefined) {
    report.add(at, `The source file has this text in “${given.language}” too.`, 'Keep one of the two.');
  } else if (isListPath(name)) return readList(report, report.document.written(at) ?? text, at);
  else {
    const trimmed = asText(report, text, at);
    if (trimmed) return trimmed;
    report.add(at, `“${name}” is not right.`, 'Write a text that is not empty, in double quotes.');
  }
  return undefined;
}

/** Also `{ fr: … }` is taken, as in the source file. */
function inLanguage(report: Report, { language }: EntryTexts, value: Record<string, unknown>, at: Path): unknown {
  for (const other of Object.keys(value)) {
    if (other === language) continue;
    report.add([...at, other], `“${other}” is not the language of this file.`, `Keep only the text in “${language}” here.`);
  }
  return value[language] ?? 'refused';
}

function readList(report: Report, value: unknown, at: Path): string[] | undefined {
  const items = Array.isArray(value) ? value : [value];
  const texts = items.map((item, index) => asText(report, item, [...at, index]));
  const wrong = texts.findIndex(text => !text);
  if (wrong < 0) return texts.length > 0 ? (texts as string[]) : undefined;
  report.add([...at, wrong], 'This is not right.', 'Write a list of texts such as ["…", "…"].');
  return undefined;
}

/** A number is taken as it is written. */
function asText(report: Report, value: unknown, at: Path): string | undefined {
  return (typeof value === 'string' ? value : report.document.written(at))?.trim() || undefined;
}

function readState(report: Report, { item, path, state }: EntryTexts): Translation['state'] {
  if (item.state === undefined) return state;
  if (item.state === 'draft' || item.state === 'reviewed') return item.state;
  report.add([...path, 'state'], '“state” is not right.', 'Write draft or reviewed.');
  return state;
}

/** Hashes of texts that are not there are left out. */
function readHashes(report: Report, { entry, item, path }: EntryTexts, texts: Translation['texts']): Translation['hashes'] {
  const hashes: Translation['hashes'] = {};
  if (item.source === undefined) return hashes;
  if (!isMap(item.source)) {
    report.add([...path, 'source'], '“source” is not right.', 'Remove it: a command writes it.');
    return hashes;
  }
  for (const [name, value] of Object.entries(item.source)) {
    const at = [...path, 'source', name];
    const hash = asText(report, value, at);
    if (!hash || !textPaths[entry.section].includes(name)) {
      report.add(at, `“${name}” is no text of this entry.`, 'Remove it: a command writes what stands under “source”.');
    } else if (Object.hasOwn(texts, name)) hashes[name] = hash;
  }
  return hashes;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
