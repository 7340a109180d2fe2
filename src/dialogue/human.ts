import { contactLines } from './answer/contact.ts';
import { presence } from './answer/presence.ts';
import { choose } from './choices.ts';
import { fresh, type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';

/** Notes that a person wants a person, and says how and when to reach one. */
export function handOver(moment: Moment, rest: Partial<Outcome> = {}): Outcome {
  const key = fresh(moment, ['talk:human', 'talk:humanAgain']);
  const contact = contactLines(moment);
  const reach = contact.length > 0 ? [[phrase('talk:reach')], ...contact] : [];
  const paragraphs = [[phrase(key)], ...reach, ...presence(moment)];
  const reason = moment.state.misses > 0 ? 'missed' : 'asked';
  return outcome('human', [message(moment, paragraphs, { choices: [choose.topics] })], {
    events: [{ type: 'handoff_requested', reason }],
    state: { lastText: key },
    ...rest,
  });
}
