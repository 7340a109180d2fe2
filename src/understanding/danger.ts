import type { SearchDocument } from '../knowledge/search/index.ts';
import type { Token } from '../language/tokens.ts';
import { compiled, lexiconOf } from './compile.ts';
import type { Situation } from './lexicon.ts';
import { noticesBySituation } from './notices.ts';
import { type Match, PhraseSet } from './phrases.ts';
import { type Reading, SURE_OF_LANGUAGE } from './reading.ts';
import type { Found } from './understanding.ts';

/** Finds the safety notice that a message needs. */
export interface DangerWatch {
  noticeFor(reading: Reading): Alarm | undefined;
}

export interface Alarm {
  notice: Found;
  /** The language of the words that raised it. */
  saidIn: string;
}

/** What weighs more when a message names several dangers: what kills first. */
const URGENCY: Record<Situation, number> = {
  emergency: 7,
  poisoning: 6,
  suicide: 5,
  child: 4,
  violence: 3,
  trafficking: 2,
  homeless_tonight: 1,
};

/**
 * Watches for the organisation's own words (the keywords of its safety notices, in all their languages) and for those
 * of the lexicons, whose situations lead to the notice that is about them. `notices`: the documents of section `safety`.
 */
export function createDangerWatch(notices: SearchDocument[]): DangerWatch {
  const bySituation = noticesBySituation(notices);
  const keywords = keywordSets(notices);
  return { noticeFor: reading => noticeFor(reading, keywords, bySituation) };
}

function keywordSets(notices: SearchDocument[]): Map<string, PhraseSet<string>> {
  const sets = new Map<string, PhraseSet<string>>();
  for (const { id, fields } of notices) {
    for (const [language, texts] of Object.entries(fields.keywords ?? {})) {
      const lexicon = lexiconOf(language);
      const weak = new Set([...(lexicon?.stop ?? []), ...(lexicon?.pleas ?? [])]);
      const set = sets.get(language) ?? new PhraseSet<string>(language, lexicon?.negations, weak);
      sets.set(language, set);
      for (const text of texts) set.addText(id, text);
    }
  }
  return sets;
}

function noticeFor(
  reading: Reading,
  keywords: Map<string, PhraseSet<string>>,
  bySituation: Map<Situation, string>,
): Alarm | undefined {
  const figures = figurativeWords(reading.words);
  let first: { id: string; score: number; saidIn: string } | undefined;
  const note = (id: string | undefined, score: number, saidIn: string) => {
    if (id && score > (first?.score ?? 0)) first = { id, score, saidIn };
  };
  for (const [language, set] of keywords) {
    for (const match of set.find(reading.words))
      if (counts(match, reading, language, figures)) note(match.code, match.at.length, language);
  }
  for (const { language, danger } of compiled) {
    for (const match of danger.find(reading.words)) {
      const score = match.at.length + URGENCY[match.code] / 10;
      if (counts(match, reading, language, figures)) note(bySituation.get(match.code), score, language);
    }
  }
  return first && { notice: { id: first.id, score: Math.min(1, 0.6 + 0.1 * first.score) }, saidIn: first.saidIn };
}

function counts(match: Match<unknown>, reading: Reading, language: string, figures: ReadonlySet<number>): boolean {
  if (match.at.some(at => figures.has(at))) return false;
  if (match.weak && reading.words.length > match.at.length + 1) return false;
  return match.at.length > 1 || isOfLanguage(reading.words[match.at[0] as number] as Token, reading, language);
}

/** One word may mean something else in another language: it counts there only if it is long, or the language is not sure. */
function isOfLanguage(word: Token, { identified }: Reading, language: string): boolean {
  return identified.language === language || identified.confidence < SURE_OF_LANGUAGE || word.folded.length >= 6;
}

/** Positions of words that are figures of speech. */
function figurativeWords(words: Token[]): Set<number> {
  return new Set(compiled.flatMap(({ figurative }) => figurative.find(words).flatMap(({ at }) => at)));
}
