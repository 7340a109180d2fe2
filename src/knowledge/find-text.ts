import type { Entry, Translation } from './schema.ts';
import { ownText, textPaths, textsAt } from './sections.ts';
import { staleness } from './staleness.ts';

/** A text of the organisation in the language it was found in. */
export interface FoundText<Content = string> {
  text: Content;
  language: string;
  /** `source`: as the organisation wrote it. Others were translated: checked by a person, or not yet. */
  state: 'source' | 'reviewed' | 'draft';
  /** The source text changed after it was translated, or nobody noted from which source text it was translated. */
  stale: boolean;
}

/** An entry with all its texts. */
export interface Texts {
  entry: Entry;
  /** Language → what a language file says. */
  translations: ReadonlyMap<string, Translation>;
  defaultLanguage: string;
}

/** The text at a path in exactly this language. What the source file itself says in another language counts as reviewed. */
export function textIn(texts: Texts, path: string, language: string): FoundText<string | string[]> | undefined {
  const own = ownText(texts.entry, path, language);
  if (own !== undefined && own.length > 0) {
    return { text: own, language, state: language === texts.defaultLanguage ? 'source' : 'reviewed', stale: false };
  }
  const translation = texts.translations.get(language);
  const text = translation && Object.hasOwn(translation.texts, path) ? translation.texts[path] : undefined;
  if (!translation || text === undefined || text.length === 0) return undefined;
  const source = ownText(texts.entry, path, texts.defaultLanguage);
  return { text, language, state: translation.state, stale: staleness(translation.hashes[path], source) !== 'fresh' };
}

/** The text at a path in the first preferred language that has it, then in the default language, then in any. */
export function findText(texts: Texts, path: string, languages: readonly string[]): FoundText<string | string[]> | undefined {
  for (const language of [...languages.flatMap(widened), texts.defaultLanguage]) {
    const found = textIn(texts, path, language);
    if (found) return found;
  }
  for (const language of languagesOf(texts)) {
    const found = textIn(texts, path, language);
    if (found) return found;
  }
  return undefined;
}

/** Every language in which the entry has a text. */
export function languagesOf(texts: Pick<Texts, 'entry' | 'translations'>): Set<string> {
  const languages = new Set(texts.translations.keys());
  for (const path of textPaths[texts.entry.section]) {
    for (const language of Object.keys(textsAt(texts.entry, path) ?? {})) languages.add(language);
  }
  return languages;
}

/** `fr-BE` also reads `fr`. */
function widened(language: string): string[] {
  const [base] = language.split('-');
  return base && base !== language ? [language, base] : [language];
}
