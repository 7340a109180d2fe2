import type { Entry } from '../knowledge/schema.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { answerEntry } from './answer/compose.ts';
import { choose, openChoice } from './choices.ts';
import type { Moment } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';

/** Two are enough for one message. */
const MOST = 2;

/**
 * Answers two questions of one message, shortly: when each is understood, and they are not about the same. `understand`
 * reads a part by itself.
 */
export function answerBoth(
  moment: Moment,
  parts: readonly string[],
  understand: (text: string) => Understanding,
): Outcome | undefined {
  const joined = together(parts.map(understand));
  const read = joined.filter(isQuestion);
  const found = read.flatMap(part => {
    const entry = moment.knowledge.entry(part.found[0]?.id ?? '');
    return entry ? [{ entry, part }] : [];
  });
  const different = found.filter(({ entry }, at) => found.findIndex(other => other.entry.id === entry.id) === at).slice(0, MOST);
  const [only] = different;
  if (joined.length === 1 && only) return answerOne(moment, only.entry, only.part);
  if (different.length < 2) return undefined;
  const said = different.map(({ entry, part }) => answerEntry(moment, entry, part));
  const paragraphs = said.flatMap(({ says }, at) => {
    const [first] = says;
    return [...(at > 0 ? [[]] : []), ...(first?.title ? [[first.title]] : []), ...(first?.paragraphs ?? [])];
  });
  const choices = [...different.map(({ entry }) => openChoice(moment, entry)), choose.human, choose.topics];
  const entries = different.map(({ entry, part }) => ({ id: entry.id, score: part.confidence }));
  const confidence = Math.min(...different.map(({ part }) => part.confidence));
  return outcome('answer', [message(moment, paragraphs, { choices })], {
    entries,
    confidence,
    events: [{ type: 'answer_given', entries, confidence }],
    state: { subject: different.at(-1)?.entry.id },
  });
}

function isQuestion({ band, command, smalltalk, human }: Understanding): boolean {
  return band === 'answer' && !command && !smalltalk && !human;
}

/** "Can I come tomorrow? And what does it cost?": the second is about the first. */
function together(parts: readonly Understanding[]): Understanding[] {
  const done: Understanding[] = [];
  for (const part of parts) {
    const last = done.at(-1);
    if (last && part.followUp) done[done.length - 1] = withFacts(last, part);
    else done.push(part);
  }
  return done;
}

/** A question, with what another asks about the same. */
function withFacts(one: Understanding, other: Understanding): Understanding {
  const { period = one.period, time = one.time, part = one.part } = other;
  return {
    ...one,
    aspects: [...new Set([...one.aspects, ...other.aspects])],
    day: other.day ?? one.day,
    ...(period && { period }),
    ...(time && { time }),
    ...(part && { part }),
  };
}

function answerOne(moment: Moment, entry: Entry, part: Understanding): Outcome {
  const entries = part.found;
  const { confidence } = part;
  return {
    ...answerEntry(moment, entry, part),
    entries,
    confidence,
    events: [{ type: 'answer_given', entries, confidence }],
  };
}
