import { wallClock } from '../knowledge/hours/clock.ts';
import type { Entry, Translation } from '../knowledge/schema.ts';
import { createIndex, documentOf, type Hit, type SearchIndex } from '../knowledge/search/index.ts';
import { identify } from '../language/identify.ts';
import { type Token, tokens } from '../language/tokens.ts';
import { answerLanguage, lent, type Priors } from './answer-language.ts';
import { type Asked, aspectsIn } from './aspects.ts';
import { bandOf } from './band.ts';
import { commandIn } from './command.ts';
import { lexiconOf } from './compile.ts';
import { createDangerWatch, type DangerWatch } from './danger.ts';
import { dayIn, type NamedDay } from './days.ts';
import { asksForHouse } from './house.ts';
import { type HumanWish, humanWish, isHumanWanted } from './human.ts';
import { listAskedIn } from './list.ts';
import { EntryNames } from './names.ts';
import { isPast } from './past.ts';
import { isStopWord, lexiconsFor, type Reading } from './reading.ts';
import { isLentWord, isOnlyTalk, smalltalkIn } from './smalltalk.ts';
import { conceptsIn } from './topics.ts';
import type { Understanding } from './understanding.ts';

/** The part of `Knowledge` that understanding reads. */
export interface KnownEntries {
  readonly organisation: { timezone: string };
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

/** Reads messages against what the organisation knows; follows its changes, one entry at a time. */
export function createUnderstanding({ knowledge }: { knowledge: KnownEntries }): Understander {
  return new MessageReader(knowledge);
}

class MessageReader implements Understander {
  private readonly index: SearchIndex;
  private danger: DangerWatch;
  private readonly names = new EntryNames();
  private readonly stopListening: () => void;
  private readonly knowledge: KnownEntries;

  constructor(knowledge: KnownEntries) {
    this.knowledge = knowledge;
    const searched = knowledge.entries().filter(isSearched);
    const documents = searched.map(entry => documentOf(entry, knowledge.translations(entry.id)));
    this.index = createIndex(documents, {
      isStop: (word, language) => lexiconOf(language)?.stop.has(word.folded) ?? false,
      concepts: conceptsIn,
    });
    for (const document of documents) this.names.put(document);
    this.danger = this.watch();
    this.stopListening = knowledge.onChange(id => this.changed(id));
  }

  close(): void {
    this.stopListening();
  }

  understand(text: string, context: UnderstandContext): Understanding {
    const reading = read(text, context.priors);
    const asked = aspectsIn(reading);
    const named = dayIn(reading, context.now, this.knowledge.organisation.timezone);
    const wish = humanWish(reading);
    const hits = this.search(reading, asked, named, wish, context.now);
    return this.conclude({ reading, asked, named, wish, hits }, context);
  }

  private conclude({ reading, asked, named, wish, hits }: Heard, context: UnderstandContext): Understanding {
    const { aspects, at } = asked;
    const banded = bandOf(hits, this.names.isNamed(hits[0]?.id, reading, at, named.at));
    const command = commandIn(reading);
    const chat = command ? undefined : smalltalkIn(reading);
    const asks = [...at, ...named.at].some(position => !chat?.at.has(position));
    const smalltalk = isOnlyTalk(chat, asks, banded.band) ? chat : undefined;
    const alarm = this.danger.noticeFor(reading);
    const said = alarm ?? command ?? smalltalk;
    const { identified, saidIn } =
      !alarm && isLentWord(reading, command, smalltalk)
        ? lent(reading, said?.saidIn, context.priors)
        : { identified: reading.identified, saidIn: said?.saidIn };
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
      command: command?.command,
      wantedLanguage: command?.wantedLanguage,
      human: !command && smalltalk?.kind !== 'identity' && isHumanWanted(wish, banded.band),
      smalltalk: smalltalk?.kind,
      list: command || smalltalk ? undefined : listAskedIn(reading, asked, named),
      house: !command && !smalltalk && asksForHouse(reading, asked, named, greeting),
      found: hits.map(({ id, score }) => ({ id, score })),
      aspects,
      day: named.day,
      followUp:
        context.subject !== undefined &&
        bare &&
        reading.words.length > 0 &&
        (aspects.length > 0 || named.day !== undefined || !chat) &&
        !command,
      ...banded,
    };
  }

  private search(reading: Reading, asked: Asked, named: NamedDay, wish: HumanWish | undefined, now: number): Hit[] {
    const clock = wallClock(now, this.knowledge.organisation.timezone);
    const local = `${clock.date}T${clock.time}`;
    const weigh = (word: Token, at: number) => {
      if (asked.at.has(at)) return ASPECT_WEIGHT;
      if (isStopWord(reading, word) || named.at.has(at)) return 0;
      return wish?.wish === 'aside' && wish.at.has(at) ? PERSON_WEIGHT : 1;
    };
    const accept = (id: string) => !isPast(this.knowledge.entry(id), local);
    return this.index.search({ text: reading.text, language: reading.identified.language, limit: MOST_FOUND, weigh, accept });
  }

  private changed(id: string): void {
    const entry = this.knowledge.entry(id);
    if (entry && isSearched(entry)) {
      const document = documentOf(entry, this.knowledge.translations(id));
      this.index.put(document);
      this.names.put(document);
    } else {
      this.index.remove(id);
      this.names.remove(id);
    }
    if (!entry || entry.section === 'safety') this.danger = this.watch();
  }

  private watch(): DangerWatch {
    const notices = this.knowledge.entries().filter(entry => entry.section === 'safety');
    return createDangerWatch(notices.map(notice => documentOf(notice, this.knowledge.translations(notice.id))));
  }
}

/** Safety notices are found by `danger` alone, and the organisation is nobody's question. */
function isSearched(entry: Entry): boolean {
  return entry.section !== 'safety' && entry.section !== 'organisation';
}

/** A message with all that was found in it. */
interface Heard {
  reading: Reading;
  asked: Asked;
  named: NamedDay;
  wish: HumanWish | undefined;
  hits: Hit[];
}

function read(text: string, priors: Priors): Reading {
  const beginning = text.slice(0, LONGEST);
  const identified = identify(beginning, priors);
  return { text: beginning, words: tokens(beginning), identified, lexicons: lexiconsFor(identified) };
}
