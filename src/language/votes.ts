import { fold } from './fold.ts';
import { type Script, scriptOf } from './script.ts';
import type { Token } from './tokens.ts';
import { tellTaleWords } from './words/index.ts';

const speakers = new Map<string, string[]>();
const scripts = new Map<string, Script[]>();
for (const [language, words] of Object.entries(tellTaleWords)) {
  scripts.set(language, [scriptOf(words) ?? 'Latin']);
  for (const word of new Set(fold(words).split(' '))) speakers.set(word, [...(speakers.get(word) ?? []), language]);
}
/** Languages of the n-gram model that have no word list, by script where it is not Latin. */
const OTHERS: Record<string, Script[]> = {
  be: ['Cyrillic'],
  sr: ['Cyrillic', 'Latin'],
  mk: ['Cyrillic'],
  mr: ['Devanagari'],
  ku: ['Latin'],
};

/** Scripts in which a language is written. */
export function scriptsOf(language: string): Script[] {
  return OTHERS[language] ?? scripts.get(language) ?? ['Latin'];
}

/** How many words of the message are tell-tale of each language; a word of many languages counts for less. */
export function wordVotes(words: Token[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { folded } of words) {
    const languages = speakers.get(folded);
    if (!languages) continue;
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length ** 0.7);
  }
  // The tenth telling word adds little to the ninth: a long message must not outweigh its n-grams.
  for (const [language, sum] of votes) votes.set(language, Math.min(sum, 3 + Math.log1p(sum)));
  return votes;
}
