import { choose } from './choices.ts';
import { greetingLines } from './greet.ts';
import { type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { topicChoices } from './topics.ts';
import type { ReplyKind } from './types.ts';

/** A first "hello": who we are, and what one can begin with. */
export function welcome(moment: Moment, kind: ReplyKind, rest: Partial<Outcome> = {}): Outcome {
  const { hello, privacy } = greetingLines(moment);
  const said = message(moment, [[privacy], [], [phrase('talk:ask')]], {
    title: hello,
    choices: [...topicChoices(moment), choose.language],
  });
  return outcome(kind, [said], { bare: true, ...rest });
}

/** The topics, for one who was greeted before. */
export function showTopics(moment: Moment, kind: ReplyKind, rest: Partial<Outcome> = {}): Outcome {
  return outcome(kind, [message(moment, [[phrase('talk:topics')]], { choices: topicChoices(moment) })], rest);
}
