import { contactLines } from './answer/contact.ts';
import { choose } from './choices.ts';
import { type Moment, phrase } from './moment.ts';
import { message, outcome } from './outcome.ts';
import { summarise } from './summarise.ts';
import type { Turn } from './types.ts';

/** "Something went wrong": with the organisation's number, and without the state that may have led there. */
export function apology(moment: Moment): Turn {
  const said = message(moment, [[phrase('talk:sorry')], ...contactLines(moment)], { choices: [choose.human, choose.topics] });
  const done = outcome('unknown', [said], { bare: true, sure: false, confidence: 0 });
  const { subject: _, asked: __, ...state } = moment.state;
  return summarise({ before: moment.state, back: false, done: [{ moment, outcome: done }], state: { ...state, offered: [] } });
}
