import type { Line, OfferedChoice } from '../text/index.ts';
import type { Command } from '../understanding/understanding.ts';
import { choose } from './choices.ts';
import { type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { showTopics, welcome } from './start.ts';

/** Carries out a command, given in words, by a button or by the platform's own sign. `language` has a file of its own. */
export function obey(moment: Moment, command: Exclude<Command, 'language'>): Outcome {
  return commands[command](moment);
}

const commands: Record<Exclude<Command, 'language'>, (moment: Moment) => Outcome> = {
  start: moment => {
    const rest = { command: 'start' as const, events: [given('start')] };
    return moment.state.greeted ? showTopics(moment, 'command', rest) : welcome(moment, 'command', rest);
  },
  help,
  subscribe,
  unsubscribe,
  forget: askToForget,
};

function given(command: Command) {
  return { type: 'command_given' as const, command };
}

function help(moment: Moment): Outcome {
  const own = moment.subscribed ? choose.unsubscribe : choose.subscribe;
  const choices = [choose.allTopics, choose.human, choose.language, own, choose.forget];
  return commanded('help', moment, [phrase('talk:help')], choices);
}

function subscribe(moment: Moment): Outcome {
  if (moment.subscribed) return commanded('subscribe', moment, [phrase('talk:subscribedAlready')], [choose.unsubscribe]);
  const done = commanded('subscribe', moment, [phrase('talk:subscribed')], [choose.allTopics]);
  return { ...done, events: [...done.events, { type: 'subscribed' }] };
}

function unsubscribe(moment: Moment): Outcome {
  if (!moment.subscribed) return commanded('unsubscribe', moment, [phrase('talk:notSubscribed')], [choose.subscribe]);
  const done = commanded('unsubscribe', moment, [phrase('talk:unsubscribed')], [choose.allTopics]);
  return { ...done, events: [...done.events, { type: 'unsubscribed' }] };
}

function askToForget(moment: Moment): Outcome {
  const choices = [
    { id: 'forget:yes', label: phrase('choice:forgetYes') },
    { id: 'forget:no', label: phrase('choice:forgetNo') },
  ];
  return { ...commanded('forget', moment, [phrase('talk:forgetAsk')], choices), state: { asked: 'forget' } };
}

/** The person is sure: they and their messages are erased. What was said last goes out first. */
export function forget(moment: Moment): Outcome {
  const said = message(moment, [[phrase('talk:forgotten')]]);
  return outcome('command', [said], { command: 'forget', events: [{ type: 'forgotten' }], bare: true });
}

/** The person changed their mind: nothing is erased. */
export function keep(moment: Moment): Outcome {
  return commanded('forget', moment, [phrase('talk:kept')], [choose.allTopics]);
}

function commanded(command: Command, moment: Moment, line: Line[], choices: OfferedChoice[]): Outcome {
  return outcome('command', [message(moment, [line], { choices })], { command, events: [given(command)] });
}
