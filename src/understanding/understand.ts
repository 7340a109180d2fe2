import { wallClock } from '../knowledge/hours/clock.ts';
import type { Entry } from '../knowledge/schema.ts';
import { documentOf } from '../knowledge/search/index.ts';
import { aspectsIn } from './aspects.ts';
import { type Banded, bandOf } from './band.ts';
import { compiled, prepareLexicon } from './compile.ts';
import { conclude } from './conclude.ts';
import { createDangerWatch, type DangerWatch } from './danger.ts';
import { somebody } from './follow-up.ts';
import { type Heard, isThin, languagesOf, readMessage, silenceIn, thinness } from './heard.ts';
import { type HumanWish, humanWish } from './human.ts';
import { familyOf, inHand } from './in-hand.ts';
import { EntryIndex } from './match/entry-index.ts';
import { type Candidate, matchEntries } from './match/matcher.ts';
import { narrowingOf } from './match/narrowing.ts';
import { placesIn } from './match/place-names.ts';
import { saidIn as saidToNarrow } from './match/said.ts';
import { courseMeant, type Told } from './match/which-course.ts';
import { NeedReader, type NeedReading } from './model/need-reader.ts';
import { isPast } from './past.ts';
import { isStopWord, type Reading } from './reading.ts';
import { timeIn } from './time/named-time.ts';
import type { KnownEntries, UnderstandContext, Understander } from './understander.ts';
import type { Understanding } from './understanding.ts';

export type { KnownEntries, UnderstandContext, Understander } from './understander.ts';

/** A fact that is asked for ("price") says less about the subject than other words, but not nothing. */
const ASPECT_WEIGHT = 0.45;
/** Talking to somebody is what people want in many matters: the matter is in the other words. */
const PERSON_WEIGHT = 0.2;
/** A time narrows the choice; it is no subject, but "evening" stands in names too. */
const TIME_WEIGHT = 0.2;
/** One course among its like was told apart, where only these were found. */
const OF_COURSE = 0.62;

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

  *prepare(): Generator<void> {
    const own = this.index.language;
    const others = compiled.map(({ language }) => language).filter(language => language !== own);
    yield* prepareLexicon(own);
    yield* this.needs.prepare(own);
    yield* this.index.prepare();
    yield* this.index.words.prepare(own);
    for (const language of others) yield* prepareLexicon(language);
    for (const language of others) {
      yield* this.needs.prepare(language);
      yield* this.index.words.prepare(language);
    }
    for (const language of [own, ...others]) yield void this.danger.listen(silenceIn(language));
  }

  understand(text: string, context: UnderstandContext): Understanding {
    return this.conclude(this.hear(text, context), context);
  }

  /** All that is found in a message, before anything is made of it. */
  hear(text: string, context: UnderstandContext): Heard {
    this.index.finish();
    const reading = readMessage(text, context.priors);
    const asked = aspectsIn(reading);
    const named = timeIn(reading, context.now, this.knowledge.organisation.timezone);
    const wish = humanWish(reading);
    const need = this.needs.read(reading.words, languagesOf(reading));
    const places = placesIn(reading.words, this.knowledge.entries());
    const narrowing = saidToNarrow(reading, named, need, places);
    const about = this.aboutWhat(reading, wish, need);
    const heard = { reading, asked, named, wish, need, about, places, narrowing };
    return { ...heard, candidates: this.match(heard, context), unserved: this.index.unserved(about.shares) };
  }

  private aboutWhat(reading: Reading, wish: HumanWish | undefined, need: NeedReading): NeedReading {
    if (wish?.wish !== 'aside') return need;
    const rest = reading.words.filter((_, at) => !wish.at.has(at));
    const { shares, near, scores } = this.needs.read(rest, languagesOf(reading));
    return { ...need, shares, near, scores };
  }

  /** What is made of it. */
  conclude(heard: Heard, context: UnderstandContext): Understanding {
    const course = this.courseMeant(heard, context);
    const danger = this.danger.listen(heard.reading, heard.need);
    const banded = this.judge(heard, course, context);
    return conclude(heard, { banded, course, danger, isForOthers: this.isForOthers(heard, context) }, context);
  }

  private judge(heard: Heard, course: Told | undefined, { subject }: UnderstandContext): Banded {
    const { candidates, about, unserved } = heard;
    const [first] = candidates;
    const isHeld =
      subject !== undefined && first !== undefined && isThin(heard) && familyOf(this.knowledge, subject).has(first.id);
    const banded = bandOf(candidates, about, unserved, isHeld);
    const isOne = course && banded.band === 'offer' && candidates.slice(0, 3).every(({ id }) => course.family.has(id));
    return isOne ? { band: 'answer', confidence: Math.max(banded.confidence, OF_COURSE) } : banded;
  }

  /** Is what was talked about for another age or level than is said now? */
  private isForOthers({ narrowing }: Heard, { subject }: UnderstandContext): boolean {
    const facets = subject === undefined ? undefined : this.index.facetsOf(subject);
    return facets !== undefined && narrowingOf(narrowing, facets).isForOthers;
  }

  private courseMeant(heard: Heard, { now, subject }: UnderstandContext): Told | undefined {
    return courseMeant({
      first: heard.candidates[0]?.id ?? '',
      entry: id => this.knowledge.entry(id),
      entries: () => this.knowledge.entries(),
      facetsOf: id => this.index.facetsOf(id),
      narrowing: heard.narrowing,
      ideas: heard.need.concepts,
      aspects: heard.asked.aspects,
      inHand: isThin(heard) ? subject : undefined,
      today: wallClock(now, this.knowledge.organisation.timezone).date,
    });
  }

  private match(heard: Omit<Heard, 'candidates' | 'unserved'>, { now, subject, shown = [] }: UnderstandContext): Candidate[] {
    const { reading, asked, named, about, narrowing } = heard;
    const clock = wallClock(now, this.knowledge.organisation.timezone);
    const weighAt = weights(heard);
    return matchEntries(this.index, {
      reading,
      need: about,
      languages: languagesOf(reading),
      narrowing,
      weigh: (word, at) => (isStopWord(reading, word) || (named.at.has(at) && !named.feasts.has(at)) ? 0 : weighAt(at)),
      weighIdea: at => Math.max(0, ...at.map(weighAt)),
      asked: asked.at,
      days: named.at,
      aspects: asked.aspects,
      accept: id => !isPast(this.knowledge.entry(id), `${clock.date}T${clock.time}`),
      inHand: inHand(this.knowledge, subject, shown),
      thin: thinness(heard),
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

/** How much the word at a position says of the subject, 0…1. */
function weights({ asked, named, need, wish }: Pick<Heard, 'asked' | 'named' | 'need' | 'wish'>): (at: number) => number {
  const people = new Set(somebody.flatMap(idea => need.conceptsAt.get(idea) ?? []));
  return at => {
    if (asked.at.has(at) && !people.has(at)) return ASPECT_WEIGHT;
    if (named.at.has(at) && !named.feasts.has(at)) return TIME_WEIGHT;
    return wish?.wish === 'aside' && wish.at.has(at) ? PERSON_WEIGHT : 1;
  };
}

/** Safety notices are found by `danger` alone. */
function isSearched(entry: Entry): boolean {
  return entry.section !== 'safety';
}
