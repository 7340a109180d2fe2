import { type Addressed, addressedIn } from './addressed.ts';
import { answerLanguage, lent } from './answer-language.ts';
import type { Banded } from './band.ts';
import type { Watched } from './danger.ts';
import { goingOn } from './follow-up.ts';
import type { Heard } from './heard.ts';
import { asksForHouse, houseAsked } from './house.ts';
import { listAskedIn } from './list.ts';
import type { Candidate } from './match/matcher.ts';
import type { Told } from './match/which-course.ts';
import { remarksIn } from './remarks.ts';
import { isLentWord } from './smalltalk.ts';
import { questionsIn } from './split.ts';
import type { UnderstandContext } from './understander.ts';
import type { Understanding } from './understanding.ts';

/** What was found out with the help of the entries. */
export interface Judged {
  /** How well what the message is about is known. */
  banded: Banded;
  /** The one course that is meant among its like. */
  course: Told | undefined;
  danger: Watched;
  /** What was talked about is for another age or level than is said now. */
  isForOthers: boolean;
}

const MOST_FOUND = 5;
/** Nothing but a house was named. */
const OF_HOUSE = 0.9;
const nobody: ReadonlySet<number> = new Set();

/** What a message wants, from all that was found in it. */
export function conclude(heard: Heard, judged: Judged, context: UnderstandContext): Understanding {
  const { reading, asked, named, places, need, candidates } = heard;
  const { course, danger } = judged;
  const addressed = addressedIn(heard, judged.banded);
  const { command, chat, smalltalk } = addressed;
  const greeting = chat?.kind === 'greeting' ? chat.at : nobody;
  const isOurs = command !== undefined || smalltalk !== undefined;
  const house = isOurs || danger.alarm ? undefined : houseAsked(reading, asked, named, greeting, places, need);
  const { bare, forWhom } = goingOn(reading, asked, named, greeting, need);
  const parts = isOurs || danger.alarm ? [] : questionsIn(reading);
  return {
    ...languageFor(heard, addressed, danger, context),
    danger: danger.alarm?.notice,
    alarm: danger.alarm !== undefined && !danger.alarm.notice,
    ...(danger.worry && { worry: danger.worry }),
    command: command?.command,
    wantedLanguage: command?.wantedLanguage,
    human: addressed.human,
    smalltalk: smalltalk?.kind,
    list: isOurs ? undefined : listAskedIn(reading, asked, named),
    house: !isOurs && asksForHouse(reading, asked, named, greeting),
    found: withFirst(candidates, house ?? course?.id)
      .slice(0, MOST_FOUND)
      .map(({ id, score }) => ({ id, score })),
    aspects: forWhom && asked.aspects.length === 0 ? ['audience'] : asked.aspects,
    ...timeNamed(heard),
    followUp:
      context.subject !== undefined &&
      (bare || forWhom) &&
      !house &&
      !judged.isForOthers &&
      !(course && course.id !== context.subject) &&
      reading.words.length > 0 &&
      (asked.aspects.length > 0 || named.day !== undefined || !chat) &&
      !command,
    ...(addressed.misunderstood && { misunderstood: true }),
    ...(isOurs ? {} : remarksIn(reading)),
    ...(parts.length > 1 && { parts }),
    ...(house ? { band: 'answer', confidence: OF_HOUSE } : bandBeside(addressed, judged.banded, candidates[0])),
  };
}

/** "Ok, good" is about nothing, whatever was in hand. */
function bandBeside({ smalltalk }: Addressed, banded: Banded, first: Candidate | undefined): Banded {
  const isNothing = smalltalk?.rest === 0 && (first?.clues.named ?? 0) === 0;
  return isNothing ? { band: 'unknown', confidence: 0 } : banded;
}

function languageFor(
  { reading }: Heard,
  { command, smalltalk }: Addressed,
  { alarm }: Watched,
  { priors, answerLanguages }: UnderstandContext,
): Pick<Understanding, 'language' | 'writtenIn' | 'languageConfidence'> {
  const said = alarm ?? command ?? smalltalk;
  const isLent = !alarm && isLentWord(reading, command, smalltalk);
  const { identified, saidIn } = isLent
    ? lent(reading, said?.saidIn, priors)
    : { identified: reading.identified, saidIn: said?.saidIn };
  return {
    language: answerLanguage(identified, saidIn, priors, answerLanguages),
    writtenIn: reading.identified.language,
    languageConfidence: identified.confidence,
  };
}

function timeNamed({ named }: Heard): Pick<Understanding, 'day' | 'period' | 'part' | 'time'> {
  return {
    day: named.day,
    ...(named.period && { period: named.period }),
    ...(named.part && { part: named.part }),
    ...(named.time && { time: named.time }),
  };
}

/** The candidates, this entry before the others. */
function withFirst(candidates: readonly Candidate[], id: string | undefined): Pick<Candidate, 'id' | 'score'>[] {
  if (id === undefined) return [...candidates];
  const others = candidates.filter(each => each.id !== id);
  return [{ id, score: candidates[0]?.score ?? 1 }, ...others];
}
