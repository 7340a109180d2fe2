import type { DialogueState } from './types.ts';

/** Languages that people of a language often read too, nearest first. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  nl: ['en', 'fr'],
  fr: ['en', 'nl'],
  en: ['fr', 'nl'],
  ar: ['fr', 'en'],
  tr: ['en', 'nl'],
};

/** In which languages to look for a text: the person's, those they wrote in (the latest first), the neighbours of theirs. */
export function readableLanguages({ language, state }: { language: string; state: DialogueState }): string[] {
  const seen = Object.entries(state.languagesSeen)
    .sort(([, a], [, b]) => b - a)
    .map(([code]) => code);
  return [...new Set([language, ...(state.lately ?? []), ...seen, ...(neighbours[language] ?? ['en'])])];
}
