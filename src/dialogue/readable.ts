import type { Knowledge } from '../knowledge/knowledge.ts';
import { nearest } from '../understanding/reads.ts';
import type { DialogueState } from './types.ts';

interface Reader {
  language: string;
  state: DialogueState;
  knowledge: Pick<Knowledge, 'languages'>;
}

/**
 * In which languages to look for a text: the person's, those they wrote in (the latest first), what speakers of theirs
 * often read, then the organisation's own.
 */
export function readableLanguages({ language, state, knowledge }: Reader): string[] {
  const seen = Object.entries(state.languagesSeen)
    .sort(([, a], [, b]) => b - a)
    .map(([code]) => code);
  return nearest(language, knowledge.languages(), [...(state.lately ?? []), ...seen]);
}
