import { wallClock } from '../knowledge/hours/clock.ts';
import type { Entry, Translation } from '../knowledge/schema.ts';
import { documentOf } from '../knowledge/search/index.ts';
import { identify } from '../language/identify.ts';
import { tokens } from '../language/tokens.ts';
import { answerLanguage, lent, type Priors } from './answer-language.ts';
import { type Asked, aspectsIn } from './aspects.ts';
import { type Banded, bandOf } from './band.ts';
import { commandIn, learnedCommand } from './command.ts';
import { createDangerWatch, type DangerWatch, isWorrying } from './danger.ts';
import { asksForHouse } from './house.ts';
import { type HumanWish, humanWish, isHumanWanted } from './human.ts';
import { intentOf, isHumanIntent, isMisunderstoodIntent } from './intent.ts';
import { listAskedIn } from './list.ts';
import { EntryIndex } from './match/entry-index.ts';
import { type Candidate, matchEntries } from './match/matcher.ts';
import { saidIn as saidToNarrow } from './match/said.ts';
import { NeedReader, type NeedReading } from './model/need-reader.ts';
import { isPast } from './past.ts';
import { isStopWord, lexiconsFor, type Reading, SURE_OF_LANGUAGE } from './reading.ts';
import { remarksIn } from './remarks.ts';
import { isLentWord, isOnlyTalk, learnedTalk, smalltalkIn } from './smalltalk.ts';
import { questionsIn } from './split.ts';
import { type NamedTime, timeIn } from './time/named-time.ts';
import type { Understanding } from './understanding.ts';

/** The part of `Knowledge` that understanding reads. */
export interface KnownEntries {
  readonly organisation: { timezone: string; defaultLanguage: string; id: string };
  entries(): Entry[];
  entry(id: string): Entry | undefined;
  translations(id: string): readonly Translation[];
  onChange(listener: (id: string) => void): () => void;
}

export interface UnderstandContext {
  /** What is known of the person's languages. */
  priors: Priors;
  /** Milliseconds since 1970: for "tomorrow", and for what is over. */
  now: number;
  /** The entry in hand, by id. */
  subject?: string;
  /** The languages that the assistant speaks, the organisation's own first. */
  answerLanguages: string[];
}

export interface Understander {
  /** What a message wants. Never throws, whatever the text. */
  understand(text: string, context: UnderstandContext): Understanding;
  /** Ends the listening to changes of the knowledge. */
  close(): void;
}

/** Longer texts are cut: what somebody wants stands at the beginning. */
const LONGEST = 2000;
/** A fact that is asked for ("price") says less about the subject than other words, but not nothing. */
const ASPECT_WEIGHT = 0.45;
/** Talking to somebody is what people want in many matters: the matter is in the other words. */
const PERSON_WEIGHT = 0.2;
const MOST_FOUND = 5;
/** A message with so many words of its own needs no subject from before. */
const ENOUGH_WORDS = 6;
/** From here on a message adds to what was said before. */
const THIN = 0.6;
/** A time narrows the choice; it is no subject, but "evening" stands in names too. */
const TIME_WEIGHT = 0.2;
/** Of a message whose language is a guess, so many are tried. */
const LANGUAGES_TRIED = 3;

/** Reads messages against what the organisation knows; follows its changes, one entry at a time. */
export function createUnderstanding({ knowledge }: { knowledge: KnownEntries }): Understander {
  return new MessageReader(knowledge);
}

/** Needs, ideas and examples are the same for every organisation: read once. */
let sharedReader: NeedReader | undefined;

/** Reads messages; `hear` and `conclude` are the two halves of `understand`, apart for training. */
export class MessageReader implements Understander {
  private readonly index: EntryIndex;
  private readonly needs: NeedReader;
  private danger: DangerWatch;
  private readonly stopListening: () => void;
  private readonly knowledge: KnownEntries;

  constructor(knowledge: KnownEntries) {
    this.knowledge = knowledge;
    sharedReader ??= new NeedReader();
    this.needs = sharedReader;
    this.index = new EntryIndex(this.needs, knowledge.organisation.defaultLanguage, knowledge.entries().length);
    const organisation = knowledge.entry(knowledge.organisation.id);
    for (const entry of [...knowledge.entries(), ...(organisation ? [organisation] : [])])
      if (isSearched(entry)) this.index.put(entry, knowledge.translations(entry.id));
    this.danger = this.watch();
    this.stopListening = knowledge.onChange(id => this.changed(id));
  }

  close(): void {
    this.stopListening();
  }

  understand(text: string, context: UnderstandContext): Understanding {
    return this.conclude(this.hear(text, context), context);
  }

  /** All that is found in a message, before anything is made of it. */
  hear(text: string, context: UnderstandContext): Heard {
    const reading = read(text, context.priors);
    const asked = aspectsIn(reading);
    const named = timeIn(reading, context.now, this.knowledge.organisation.timezone);
    const wish = humanWish(reading);
    const need = this.needs.read(reading.words, languagesOf(reading));
    const candidates = this.match({ reading, asked, named, wish, need }, context);
    return { reading, asked, named, wish, need, candidates, unserved: this.index.unserved(need.shares) };
  }

  conclude({ reading, asked, named, wish, need, candidates, unserved }: Heard, context: UnderstandContext): Understanding {
    const { aspects, at } = asked;
    const banded: Banded = bandOf(
      candidates,
      need,
      unserved,
      this.isHeld(candidates[0]?.id, thinness(reading, asked, named), context),
    );
    const intent = intentOf(need);
    const command = commandIn(reading) ?? learnedCommand(reading, intent);
    const chat = command ? undefined : smalltalkIn(reading);
    const asks = [...at, ...named.at].some(position => !chat?.at.has(position));
    const smalltalk = isOnlyTalk(chat, asks, banded.band) ? chat : command ? undefined : learnedTalk(reading, intent);
    // "Ok, good" is about nothing, whatever was in hand.
    if (smalltalk?.rest === 0 && (candidates[0]?.clues.named ?? 0) === 0)
      Object.assign(banded, { band: 'unknown', confidence: 0 });
    const alarm = this.danger.noticeFor(reading, need);
    const said = alarm ?? command ?? smalltalk;
    const { identified, saidIn } =
      !alarm && isLentWord(reading, command, smalltalk)
        ? lent(reading, said?.saidIn, context.priors)
        : { identified: reading.identified, saidIn: said?.saidIn };
    const remarks = command || smalltalk ? {} : remarksIn(reading);
    const parts = command || smalltalk || alarm ? [] : questionsIn(reading);
    const greeting = chat?.kind === 'greeting' ? chat.at : new Set<number>();
    const bare = reading.words.every(
      (word, position) => at.has(position) || named.at.has(position) || greeting.has(position) || isStopWord(reading, word),
    );
    return {
      language: answerLanguage(identified, saidIn, context.priors, context.answerLanguages),
      writtenIn: reading.identified.language,
      languageConfidence: identified.confidence,
      danger: alarm?.notice,
      alarm: alarm !== undefined && !alarm.notice,
      ...(!alarm && isWorrying(need) && { worry: true }),
      command: command?.command,
      wantedLanguage: command?.wantedLanguage,
      human:
        !command &&
        smalltalk?.kind !== 'identity' &&
        (isHumanWanted(wish, banded.band, need, candidates[0]?.clues.coverage ?? 0) ||
          (isHumanIntent(intent) && !(wish?.wish === 'aside' && banded.band === 'answer'))),
      smalltalk: smalltalk?.kind,
      list: command || smalltalk ? undefined : listAskedIn(reading, asked, named),
      house: !command && !smalltalk && asksForHouse(reading, asked, named, greeting),
      found: candidates.slice(0, MOST_FOUND).map(({ id, score }) => ({ id, score })),
      aspects,
      day: named.day,
      ...(named.period && { period: named.period }),
      ...(named.part && { part: named.part }),
      ...(named.time && { time: named.time }),
      followUp:
        context.subject !== undefined &&
        bare &&
        reading.words.length > 0 &&
        (aspects.length > 0 || named.day !== undefined || !chat) &&
        !command,
      ...(isMisunderstoodIntent(intent) && { misunderstood: true }),
      ...remarks,
      ...(parts.length > 1 && { parts }),
      ...banded,
    };
  }

  /** The entry in hand, and what belongs to it: the courses of a service, the service of a course, what an answer is about. */
  private family(subject: string): Map<string, number> {
    const entry = this.knowledge.entry(subject);
    const held = new Map<string, number>();
    if (!entry || entry.section === 'organisation') return held;
    const service = entry.section === 'courses' ? entry.service : entry.id;
    for (const other of this.knowledge.entries()) {
      if (other.section === 'courses' && service && other.service === service) held.set(other.id, 0.75);
    }
    if (service) held.set(service, 0.75);
    if (entry.section === 'faqs') for (const id of entry.related ?? []) held.set(id, 0.7);
    if ('location' in entry && typeof entry.location === 'string') held.set(entry.location, 0.4);
    return held.set(subject, 1);
  }

  /** Is it about what was talked about, because the message says little else? */
  private isHeld(id: string | undefined, thin: number, { subject }: UnderstandContext): boolean {
    return id !== undefined && subject !== undefined && thin >= THIN && this.family(subject).has(id);
  }

  private match(
    { reading, asked, named, wish, need }: Omit<Heard, 'candidates' | 'unserved'>,
    { now, subject }: UnderstandContext,
  ): Candidate[] {
    const clock = wallClock(now, this.knowledge.organisation.timezone);
    const local = `${clock.date}T${clock.time}`;
    const weighAt = (at: number) => {
      if (asked.at.has(at)) return ASPECT_WEIGHT;
      if (named.at.has(at)) return TIME_WEIGHT;
      return wish?.wish === 'aside' && wish.at.has(at) ? PERSON_WEIGHT : 1;
    };
    return matchEntries(this.index, {
      reading,
      need,
      languages: languagesOf(reading),
      narrowing: saidToNarrow(reading, named, need, this.knowledge.entries()),
      weigh: (word, at) => (isStopWord(reading, word) || named.at.has(at) ? 0 : weighAt(at)),
      weighIdea: at => Math.max(0, ...at.map(weighAt)),
      asked: asked.at,
      days: named.at,
      accept: id => !isPast(this.knowledge.entry(id), local),
      inHand: subject ? this.family(subject) : new Map(),
      thin: thinness(reading, asked, named),
    });
  }

  private changed(id: string): void {
    const entry = this.knowledge.entry(id);
    if (entry && isSearched(entry)) this.index.put(entry, this.knowledge.translations(id));
    else this.index.remove(id);
    if (!entry || entry.section === 'safety') this.danger = this.watch();
  }

  private watch(): DangerWatch {
    const notices = this.knowledge.entries().filter(entry => entry.section === 'safety');
    return createDangerWatch(notices.map(notice => documentOf(notice, this.knowledge.translations(notice.id))));
  }
}

/** Safety notices are found by `danger` alone. */
function isSearched(entry: Entry): boolean {
  return entry.section !== 'safety';
}

/** A message with all that was found in it. */
export interface Heard {
  reading: Reading;
  asked: Asked;
  named: NamedTime;
  wish: HumanWish | undefined;
  need: NeedReading;
  candidates: Candidate[];
  /** 0…1: how much of what is needed no entry serves. */
  unserved: number;
}

/** How little a message says of its own: 1 for "and on Friday?", 0 from so many words of its own on. */
function thinness(reading: Reading, asked: Asked, named: NamedTime): number {
  const own = reading.words.filter((word, at) => !isStopWord(reading, word) && !asked.at.has(at) && !named.at.has(at)).length;
  const facts = asked.aspects.length > 0 || named.day || named.part || named.period ? 0.15 : 0;
  return Math.max(0, Math.min(1, 1 - own / ENOUGH_WORDS + facts));
}

/** The languages that a message may be in. */
function languagesOf({ identified, lexicons }: Reading): string[] {
  const sure = identified.language !== undefined && identified.confidence >= SURE_OF_LANGUAGE;
  const others = sure ? [] : lexicons.map(({ language }) => language).slice(0, LANGUAGES_TRIED);
  return [...new Set([...(identified.language ? [identified.language] : []), ...others])];
}

function read(text: string, priors: Priors): Reading {
  const beginning = text.slice(0, LONGEST);
  const identified = identify(beginning, priors);
  return { text: beginning, words: tokens(beginning), identified, lexicons: lexiconsFor(identified) };
}
