import type { SearchDocument } from '../knowledge/search/index.ts';
import type { Token } from '../language/tokens.ts';
import { type Compiled, lexiconOf } from './compile.ts';
import { type Evidence, evidenceOf, SURE, WORRY } from './danger-evidence.ts';
import { readSigns, type SaidRule } from './danger-signs.ts';
import type { Situation } from './lexicon.ts';
import type { NeedReading } from './model/need-reader.ts';
import { noticesBySituation } from './notices.ts';
import { type Match, PhraseSet } from './phrases.ts';
import { type Reading, SURE_OF_LANGUAGE } from './reading.ts';
import type { Found } from './understanding.ts';

/** Finds the safety notice that a message needs, or that it needs one which the organisation does not have. */
export interface DangerWatch {
  /** `need`: what the message is about, for danger that no fixed phrase names. */
  listen(reading: Reading, need?: NeedReading): Watched;
}

export interface Watched {
  alarm: Alarm | undefined;
  /** Danger is likely, but too doubtful for a safety reply: a number is added to whatever else is said. */
  worry: boolean;
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
/** More words of a phrase say no more: they are small ones. */
const LONGEST_PHRASE = 4;

/**
 * Watches for the organisation's own words (the keywords of its safety notices, in all their languages) and for those
 * of the lexicons, whose situations lead to the notice that is about them. `notices`: the documents of section `safety`.
 */
export function createDangerWatch(notices: SearchDocument[]): DangerWatch {
  const bySituation = noticesBySituation(notices);
  const keywords = new KeywordSets(notices);
  return { listen: (reading, need) => listen(reading, keywords, bySituation, need) };
}

/** The keywords of the notices, a set a language, made when it is first needed. */
class KeywordSets {
  private readonly sets = new Map<string, PhraseSet<string>>();
  private readonly notices: SearchDocument[];

  constructor(notices: SearchDocument[]) {
    this.notices = notices;
  }

  of(language: string): PhraseSet<string> {
    const known = this.sets.get(language);
    if (known) return known;
    const lexicon = lexiconOf(language);
    const weak = new Set([...(lexicon?.stop ?? []), ...(lexicon?.pleas ?? [])]);
    const set = new PhraseSet<string>(language, lexicon?.negations, weak);
    for (const { id, fields } of this.notices) for (const text of fields.keywords?.[language] ?? []) set.addText(id, text);
    this.sets.set(language, set);
    return set;
  }
}

function listen(
  reading: Reading,
  keywords: KeywordSets,
  bySituation: Map<Situation, string>,
  need: NeedReading | undefined,
): Watched {
  const watched = watchedLexicons(reading);
  const figures = figurativeWords(reading.words, watched);
  const raised: Raised[] = [];
  const spoken = new Set([
    ...watched.map(({ language }) => language),
    ...(reading.identified.language ? [reading.identified.language] : []),
  ]);
  for (const language of spoken) {
    for (const match of keywords.of(language).find(reading.words))
      if (counts(match, reading, language, figures))
        raised.push({ id: match.code, score: Math.min(LONGEST_PHRASE, match.at.length), saidIn: language });
  }
  for (const { language, danger } of watched) {
    for (const match of danger.find(reading.words)) {
      const score = Math.min(LONGEST_PHRASE, match.at.length) + URGENCY[match.code] / 10;
      const id = bySituation.get(match.code);
      if (counts(match, reading, language, figures)) raised.push({ id, situation: match.code, score, saidIn: language });
    }
  }
  const signed = readSigns(reading, spoken, figures);
  const evidence = evidenceOf(signed, need, figures.size > 0);
  const isDanger = raised.length > 0 || evidence.sum >= SURE;
  const worry = !isDanger && evidence.sum >= WORRY;
  if (isDanger) raised.push(...raisedBy(signed.rules, evidence, reading, bySituation));
  return { alarm: alarmOf(raised), worry };
}

/** A sign tells more of the situation than a word of a phrase. */
const SIGN = 2;

/** What rules and examples say of a message whose danger is sure: which situation it is. */
function raisedBy(
  ruled: readonly SaidRule[],
  { situation }: Evidence,
  { identified }: Reading,
  bySituation: Map<Situation, string>,
): Raised[] {
  const sure = ruled.filter(({ surety }) => surety !== 'likely');
  const rules = sure.length > 0 ? sure : ruled;
  const raised = rules.map(each => ({
    id: bySituation.get(each.situation),
    situation: each.situation,
    score: Math.max(SIGN * each.signs, Math.min(LONGEST_PHRASE, each.at.length)) + URGENCY[each.situation] / 10,
    saidIn: each.saidIn,
  }));
  if (!situation) return raised;
  return [...raised, { id: bySituation.get(situation), situation, score: 1, saidIn: identified.language ?? 'en' }];
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
  const [first] = rivals
    .map(each => ({ ...each, score: withLike(each, rivals) }))
    .toSorted((one, other) => other.score - one.score);
  if (!first) return undefined;
  const { id, score, saidIn } = first;
  return { notice: id ? { id, score: Math.min(1, 0.6 + 0.1 * score) } : undefined, saidIn };
}

/** What points to the same notice says the same once more. */
const ONCE_MORE = 0.3;

function withLike({ id, score }: Raised, rivals: readonly Raised[]): number {
  return score + ONCE_MORE * (rivals.filter(other => other.id === id).length - 1);
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
function figurativeWords(words: Token[], watched: readonly Compiled[]): Set<number> {
  return new Set(watched.flatMap(({ figurative }) => figurative.find(words).flatMap(({ at }) => at)));
}

/** Languages whose words newcomers mix into their own, and close relatives that are easily taken for each other. */
const MIXED = ['nl', 'fr', 'en'];
const RELATIVES: Record<string, string[]> = { uk: ['ru'], ru: ['uk'] };

/** In which languages to look for danger: those that the message may be in, and those that people mix in. */
function watchedLexicons({ lexicons, identified }: Reading): readonly Compiled[] {
  const others = [...MIXED, ...(RELATIVES[identified.language ?? ''] ?? [])].flatMap(code => lexiconOf(code) ?? []);
  return [...new Set([...lexicons, ...others])];
}
