import type { SearchDocument } from '../knowledge/search/index.ts';
import type { Token } from '../language/tokens.ts';
import { type Compiled, lexiconOf } from './compile.ts';
import type { Situation } from './lexicon.ts';
import { situationOfClass } from './model/classes.ts';
import type { NeedReading } from './model/need-reader.ts';
import { noticesBySituation } from './notices.ts';
import { type Match, PhraseSet } from './phrases.ts';
import { type Reading, SURE_OF_LANGUAGE } from './reading.ts';
import type { Found } from './understanding.ts';

/** Finds the safety notice that a message needs, or that it needs one which the organisation does not have. */
export interface DangerWatch {
  /** `need`: what the message is about, for danger that no fixed phrase names. */
  noticeFor(reading: Reading, need?: NeedReading): Alarm | undefined;
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
  const keywords = new KeywordSets(notices);
  return { noticeFor: (reading, need) => noticeFor(reading, keywords, bySituation, need) };
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

function noticeFor(
  reading: Reading,
  keywords: KeywordSets,
  bySituation: Map<Situation, string>,
  need: NeedReading | undefined,
): Alarm | undefined {
  const watched = watchedLexicons(reading);
  const figures = figurativeWords(reading.words, watched);
  const raised: Raised[] = [];
  const spoken = new Set([
    ...watched.map(({ language }) => language),
    ...(reading.identified.language ? [reading.identified.language] : []),
  ]);
  for (const language of spoken) {
    for (const match of keywords.of(language).find(reading.words))
      if (counts(match, reading, language, figures)) raised.push({ id: match.code, score: match.at.length, saidIn: language });
  }
  for (const { language, danger } of watched) {
    for (const match of danger.find(reading.words)) {
      const score = match.at.length + URGENCY[match.code] / 10;
      const id = bySituation.get(match.code);
      if (counts(match, reading, language, figures)) raised.push({ id, situation: match.code, score, saidIn: language });
    }
  }
  const likely = raised.length === 0 && figures.size === 0 && need ? dangerLike(need) : undefined;
  if (likely && likely.margin >= SURE_MARGIN) {
    const saidIn = reading.identified.language ?? 'en';
    raised.push({ id: bySituation.get(likely.situation), situation: likely.situation, score: 1, saidIn });
  }
  return alarmOf(raised);
}

/** By so much (log odds) must examples of danger fit better than all others: chosen on held-back examples, for few false alarms. */
const SURE_MARGIN = 1.1;
/** From here on a number is added to whatever else is said. */
const WORRY_MARGIN = 0.3;

/** Danger that is likely, but too doubtful for a safety reply. */
export function isWorrying(need: NeedReading): boolean {
  return (dangerLike(need)?.margin ?? 0) >= WORRY_MARGIN;
}

/** The situation of danger that a text resembles most, and by how much more than anything harmless. */
function dangerLike({ scores, near }: NeedReading): { situation: Situation; margin: number } | undefined {
  let [best, other] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let situation: Situation | undefined;
  scores.forEach((score, of) => {
    const danger = situationOfClass.get(of);
    if (!danger) other = Math.max(other, score);
    else if (score > best) {
      best = score;
      situation = danger;
    }
  });
  const heard = near.some(each => each > 0);
  return situation && heard ? { situation, margin: best - other } : undefined;
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
