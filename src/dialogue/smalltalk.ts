import type { Smalltalk } from '../understanding/understanding.ts';
import { contactLines } from './answer/contact.ts';
import { choose } from './choices.ts';
import { fresh, type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { showTopics, welcome } from './start.ts';
import { topicChoices } from './topics.ts';

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
  identity: ['talk:identity', 'talk:identityAgain'],
  lost: ['talk:lost', 'talk:lostAgain'],
};

/** After these a person may want to go on; after the others they are left in peace. */
const goesOn = new Set<Smalltalk>(['greeting', 'emoji', 'yes', 'insult', 'identity']);
/** To these a welcome alone would be no answer. */
const unwelcome = new Set<Smalltalk>(['insult', 'identity', 'lost']);

/** Answers a person who is not asking anything. More may follow, so it can wait. */
export function react(moment: Moment, smalltalk: Smalltalk): Outcome {
  const event = { events: [{ type: 'smalltalk_made' as const }], sure: false, confidence: 0 };
  if (!moment.state.greeted && !unwelcome.has(smalltalk)) return welcome(moment, 'smalltalk', event);
  const key = fresh(moment, reactions[smalltalk]);
  if (smalltalk === 'lost') return explain(moment, key, event);
  const choices = goesOn.has(smalltalk) ? [choose.allTopics, choose.human] : [];
  const organisation = moment.knowledge.organisation.name;
  const said = message(moment, [[phrase(key, smalltalk === 'identity' ? { organisation } : undefined)]], {
    choices: smalltalk === 'identity' ? choices.toReversed() : choices,
  });
  return outcome('smalltalk', [said], { ...event, state: { lastText: key } });
}

/** Somebody does not understand: simpler ways to ask; the second time in a row, a person. */
function explain(moment: Moment, key: string, rest: Partial<Outcome>): Outcome {
  const again = key === 'talk:lostAgain';
  const choices = again ? [choose.human, choose.allTopics, choose.language] : [...topicChoices(moment), choose.language];
  const said = message(moment, [[phrase(key)], ...(again ? contactLines(moment) : [])], { choices });
  return outcome('smalltalk', [said], { ...rest, state: { lastText: key, ...(again && { asked: 'human' }) } });
}

/** Somebody came back to the chat, or unblocked the assistant. */
export function receive(moment: Moment): Outcome {
  return moment.state.greeted ? showTopics(moment, 'smalltalk') : welcome(moment, 'smalltalk');
}
