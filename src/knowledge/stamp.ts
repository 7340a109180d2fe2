import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { type GivenFile, readDocument } from './document.ts';
import { textHash } from './hash.ts';
import { readLanguageFile, sourceEntries } from './read-language-file.ts';
import { throwIfAny } from './report.ts';
import type { KnowledgeFile, Translation } from './schema.ts';
import { ownText, sections } from './sections.ts';

/**
 * Notes in a language file, under `source:` of each entry, from which source texts its texts were translated.
 * Comments and order stay. Throws `KnowledgeFileError`. The trap: it declares everything in the file up to date.
 */
export function stamp(file: GivenFile, source: KnowledgeFile): string {
  const entries = sourceEntries(source);
  const { report, translations } = readLanguageFile(readDocument(file), entries);
  throwIfAny([report]);
  const byId = new Map(translations.map(translation => [translation.entryId, translation]));
  const document = parseDocument(file.content, { stringKeys: true });
  for (const item of items(document)) {
    const translation = byId.get(String(item.get('id')));
    const entry = translation && entries.byId.get(translation.entryId);
    if (!translation || !entry) continue;
    const hashes = hashesOf(translation, path => ownText(entry, path, entries.defaultLanguage) ?? '');
    item.set('source', document.createNode(hashes, { flow: true }));
  }
  // The file's own habit: { a: b } or {a: b}.
  return document.toString({ lineWidth: 0, flowCollectionPadding: !/[[{][\p{L}\p{N}"']/u.test(file.content) });
}

function items(document: Document): YAMLMap[] {
  return sections.flatMap(section => {
    const node = document.get(section);
    return (isSeq(node) ? node.items : [node]).filter(isMap);
  });
}

function hashesOf(translation: Translation, sourceText: (path: string) => string | string[]): Record<string, string> {
  return Object.fromEntries(Object.keys(translation.texts).map(path => [path, textHash(sourceText(path))]));
}
