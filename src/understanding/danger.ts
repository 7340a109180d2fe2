import type { SearchDocument } from '../knowledge/search/index.ts';
import type { Token } from '../language/tokens.ts';
import { compiled, lexiconOf } from './compile.ts';
import type { Situation } from './lexicon.ts';
import { noticesBySituation } from './notices.ts';
import { type Match, PhraseSet } from './phrases.ts';
import { type Reading, SURE_OF_LANGUAGE } from './reading.ts';
import type { Found } from './understanding.ts';

/** Finds the safety notice that a message needs, or that it needs one which the organisation does not have. */
export interface DangerWatch {
  noticeFor(reading: Reading): Alarm | undefined;
}

export interface Alarm {
  /** Undefined: words of danger, and no notice that is about them. */
  notice: Found | undefined;
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
const KILLS_AT_ONCE = URGENCY.poisoning;

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
  const raised: Raised[] = [];
  for (const [language, set] of keywords) {
    for (const match of set.find(reading.words))
      if (counts(match, reading, language, figures)) raised.push({ id: match.code, score: match.at.length, saidIn: language });
  }
  for (const { language, danger } of compiled) {
    for (const match of danger.find(reading.words)) {
      const score = match.at.length + URGENCY[match.code] / 10;
      const id = bySituation.get(match.code);
      if (counts(match, reading, language, figures)) raised.push({ id, situation: match.code, score, saidIn: language });
    }
  }
  return alarmOf(raised);
}

interface Raised {
  /** The notice; undefined: the organisation has none about it. */
  id: string | undefined;
  situation?: Situation;
  score: number;
  saidIn: string;
}

/** The strongest that has a notice. What kills at once counts without one too, and anything else when nothing has a notice. */
function alarmOf(raised: Raised[]): Alarm | undefined {
  const noticed = raised.filter(({ id, situation }) => id || (situation && URGENCY[situation] >= KILLS_AT_ONCE));
  const rivals = noticed.length > 0 ? noticed : raised;
  const [first] = rivals.toSorted((one, other) => other.score - one.score);
  if (!first) return undefined;
  const { id, score, saidIn } = first;
  return { notice: id ? { id, score: Math.min(1, 0.6 + 0.1 * score) } : undefined, saidIn };
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
