import type { Entry } from '../knowledge/schema.ts';
import type { Found, Understanding } from '../understanding/understanding.ts';
import { contactLines } from './answer/contact.ts';
import { factsOfOffered } from './answer/offered-facts.ts';
import { choose, openChoice } from './choices.ts';
import { fresh, type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { topicChoices } from './topics.ts';

/** Not sure: asks which of the best three is meant. The choices keep the fact that was asked for. */
export function offer(moment: Moment, text: string, understood: Understanding): Outcome {
  const best = entriesOf(moment, understood.found).slice(0, 3);
  if (best.length === 0) return admit(moment, text, understood);
  const key = fresh(moment, ['talk:offer', 'talk:offerAgain']);
  const choices = best.map(entry => openChoice(moment, entry, understood.aspects[0]));
  const paragraphs = [[phrase(key)], ...factsOfOffered(moment, best, understood)];
  const said = message(moment, paragraphs, { choices: [...choices, choose.topics, choose.human] });
  const entries = understood.found;
  const { confidence, language } = understood;
  return outcome('offer', [said], {
    sure: false,
    entries,
    confidence,
    events: [
      { type: 'choices_offered', entries: entries.slice(0, 3), confidence },
      { type: 'gap_noticed', kind: 'offered', text, language },
    ],
    state: { lastText: key },
  });
}

/** The fact that was asked of each entry that was offered; undefined when none has it. */
export function tellOffered(moment: Moment, ids: readonly string[], asked: Understanding): Outcome | undefined {
  const shown = ids.flatMap(id => moment.knowledge.entry(id) ?? []).slice(0, 3);
  const [, ...facts] = factsOfOffered(moment, shown, asked);
  if (facts.length === 0) return undefined;
  const choices = [...shown.map(entry => openChoice(moment, entry)), choose.topics, choose.human];
  const entries = shown.map(({ id }) => ({ id, score: 1 }));
  return outcome('answer', [message(moment, facts, { choices })], {
    entries,
    confidence: asked.confidence,
    events: [{ type: 'answer_given', entries, confidence: asked.confidence }],
    // Still open: it was not said which one is meant.
    state: { lastText: 'talk:offer' },
  });
}

/** No answer: says so, remembers it, offers a person; the second time in a row in other words, and with the number. */
export function admit(moment: Moment, text: string, understood: Understanding): Outcome {
  const again = moment.state.misses > 0;
  const key = fresh(moment, again ? ['talk:unknownAgain', 'talk:unknownOnceMore'] : ['talk:unknown', 'talk:unknownToo']);
  const choices = again
    ? [choose.human, choose.topics]
    : [choose.human, ...topicChoices(moment).filter(({ id }) => id !== 'human')];
  const said = message(moment, [[phrase(key)], ...(again ? contactLines(moment) : [])], { choices });
  return outcome('unknown', [said], {
    sure: false,
    entries: understood.found,
    confidence: understood.confidence,
    events: [{ type: 'gap_noticed', kind: 'unknown', text, language: understood.language }],
    state: { lastText: key, misses: moment.state.misses + 1, asked: 'human' },
  });
}

function entriesOf(moment: Moment, found: Found[]): Entry[] {
  return found.flatMap(({ id }) => moment.knowledge.entry(id) ?? []);
}
