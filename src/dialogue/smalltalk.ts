import type { Smalltalk } from '../understanding/understanding.ts';
import { choose } from './choices.ts';
import { fresh, type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { showTopics, welcome } from './start.ts';

/** Two texts each, so that a second "thanks" does not sound like a machine. */
const reactions: Record<Smalltalk, readonly [string, string]> = {
  greeting: ['talk:hello', 'talk:helloAgain'],
  thanks: ['talk:thanks', 'talk:thanksAgain'],
  goodbye: ['talk:goodbye', 'talk:goodbyeAgain'],
  praise: ['talk:praise', 'talk:praiseAgain'],
  insult: ['talk:insult', 'talk:insultAgain'],
  emoji: ['talk:emoji', 'talk:emojiAgain'],
  yes: ['talk:yes', 'talk:yesAgain'],
  no: ['talk:no', 'talk:noAgain'],
  ok: ['talk:ok', 'talk:okAgain'],
};

/** After these a person may want to go on; after the others they are left in peace. */
const goesOn = new Set<Smalltalk>(['greeting', 'emoji', 'yes', 'insult']);

/** Answers a person who is not asking anything. More may follow, so it can wait. */
export function react(moment: Moment, smalltalk: Smalltalk): Outcome {
  const event = { events: [{ type: 'smalltalk_made' as const }], sure: false, confidence: 0 };
  if (!moment.state.greeted && smalltalk !== 'insult') return welcome(moment, 'smalltalk', event);
  const key = fresh(moment, reactions[smalltalk]);
  const choices = goesOn.has(smalltalk) ? [choose.topics, choose.human] : [];
  const said = message(moment, [[phrase(key)]], { choices });
  return outcome('smalltalk', [said], { ...event, state: { lastText: key } });
}

/** Somebody came back to the chat, or unblocked the assistant. */
export function receive(moment: Moment): Outcome {
  return moment.state.greeted ? showTopics(moment, 'smalltalk') : welcome(moment, 'smalltalk');
}
