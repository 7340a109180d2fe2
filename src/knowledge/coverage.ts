import type { Knowledge } from './knowledge.ts';
import type { Entry } from './schema.ts';
import { ownText, textPaths } from './sections.ts';
import { staleness } from './staleness.ts';

/** How far one language is, counted in texts. */
export interface Coverage {
  language: string;
  /** Texts that the default language has. */
  texts: number;
  /** Of those, not there in this language. */
  missing: number;
  /** Translated, but not checked by a person. */
  draft: number;
  /** Their source text changed after the translation. */
  stale: number;
  /** Nobody noted from which source text they were translated. */
  unstamped: number;
}

/** How far each language but the default one is: what `doctor` lists. */
export function coverage(knowledge: Knowledge): Coverage[] {
  const [source = '', ...languages] = knowledge.languages();
  const entries: Entry[] = [...knowledge.entries('organisation'), ...knowledge.entries()];
  return languages.map(language => {
    const counts: Coverage = { language, texts: 0, missing: 0, draft: 0, stale: 0, unstamped: 0 };
    for (const entry of entries) countEntry(counts, knowledge, entry, source);
    return counts;
  });
}

function countEntry(counts: Coverage, knowledge: Knowledge, entry: Entry, source: string): void {
  const translation = knowledge.translations(entry.id).find(({ language }) => language === counts.language);
  for (const path of textPaths[entry.section]) {
    const original = ownText(entry, path, source);
    if (original === undefined || original.length === 0) continue;
    counts.texts++;
    if (ownText(entry, path, counts.language) !== undefined) continue;
    if (translation?.texts[path] === undefined) counts.missing++;
    else {
      const found = staleness(translation.hashes[path], original);
      if (translation.state === 'draft') counts.draft++;
      if (found !== 'fresh') counts[found]++;
    }
  }
}
