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
  const read = parts.map(understand).filter(part => part.band === 'answer' && !part.command && !part.smalltalk && !part.human);
  const found = read.flatMap(part => {
    const entry = moment.knowledge.entry(part.found[0]?.id ?? '');
    return entry ? [{ entry, part }] : [];
  });
  const different = found.filter(({ entry }, at) => found.findIndex(other => other.entry.id === entry.id) === at).slice(0, MOST);
  if (different.length < 2) return undefined;
  const said = different.map(({ entry, part: { aspects, day, period } }) => answerEntry(moment, entry, { aspects, day, period }));
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
