import type { Entry } from '../knowledge/schema.ts';
import { answerRest } from './answer/compose.ts';
import { contactLines } from './answer/contact.ts';
import { actOn } from './choice-turn.ts';
import { choose, openChoice } from './choices.ts';
import { fresh, type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import type { Message } from './read-text.ts';
import { topicChoices } from './topics.ts';

/** "The second one", "the last": of what was offered. */
export function chooseByPlace({ state, ...moment }: Moment, { understood }: Message): Outcome | undefined {
  const { ordinal } = understood;
  const entries = state.offered.filter(({ entry }) => entry !== undefined);
  const places = entries.length > 0 ? entries : state.offered;
  const chosen = ordinal === undefined ? undefined : ordinal < 0 ? places.at(-1) : places[ordinal - 1];
  return chosen && actOn({ ...moment, state }, chosen.id);
}

/** What a person says of our last reply: that it was wrong, that they want more, or something else. */
export function answerRemark(moment: Moment, { text, understood }: Message): Outcome | undefined {
  const subject = moment.state.subject ? moment.knowledge.entry(moment.state.subject) : undefined;
  if (understood.more && subject && subject.section !== 'organisation') return answerRest(moment, subject);
  if (!understood.misunderstood && !understood.noneOfThese) return undefined;
  return tryOtherwise(moment, text, subject, understood.language);
}

/** Other ways to go on; the second time in a row, a person. Never the same text twice. */
function tryOtherwise(moment: Moment, text: string, subject: Entry | undefined, language: string): Outcome {
  const key = fresh(moment, ['talk:lost', 'talk:lostAgain']);
  const again = key === 'talk:lostAgain' || moment.state.misses > 0;
  const before = moment.state.offered.flatMap(({ entry }) =>
    entry && entry !== subject?.id ? (moment.knowledge.entry(entry) ?? []) : [],
  );
  const others = [...new Set(before)].slice(0, 3).map(entry => openChoice(moment, entry));
  const choices = again
    ? [choose.human, choose.allTopics]
    : [...(others.length > 0 ? others : topicChoices(moment)), choose.human];
  const said = message(moment, [[phrase(again ? 'talk:lostAgain' : key)], ...(again ? contactLines(moment) : [])], { choices });
  return outcome('unknown', [said], {
    sure: false,
    events: [{ type: 'gap_noticed', kind: 'unknown', text, language }],
    state: {
      lastText: again ? 'talk:lostAgain' : key,
      misses: moment.state.misses + 1,
      ...(again && { asked: 'human' as const }),
    },
  });
}
