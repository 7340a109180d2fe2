import type { Utterance } from '../text/index.ts';
import { greeted, greetedAgain } from './greet.ts';
import type { Moment } from './moment.ts';
import type { Outcome } from './outcome.ts';
import { newState } from './state.ts';
import type { DialogueEvent, DialogueState, Turn } from './types.ts';

/** What one part of a turn came to, and the moment in which it did. */
export interface Done {
  moment: Moment;
  outcome: Outcome;
}

interface Parts {
  /** The state at the beginning of the turn. */
  before: DialogueState;
  /** The person came back after a long rest. */
  back: boolean;
  /** At least one. */
  done: [Done, ...Done[]];
  /** The state after all of it. */
  state: DialogueState;
}

/** More messages than this in one turn nobody reads. */
const mostSaid = 3;

/** Makes one turn of all that happened in it. */
export function summarise({ before, back, done, state }: Parts): Turn {
  const ordered = urgentFirst(done);
  const says = withGreeting(ordered, before, back);
  const said = oneMenu(says);
  const { kind, command, entries, confidence } = (ordered.find(isUrgent) ?? done.at(-1) ?? done[0]).outcome;
  const forgotten = done.some(({ outcome }) => outcome.events.some(({ type }) => type === 'forgotten'));
  return {
    state: forgotten ? newState() : { ...state, greeted: true, offered: offeredIn(said, done[0].moment) ?? state.offered },
    events: [
      ...languageChange(before, forgotten ? before : state),
      ...ordered.flatMap(({ outcome }) => outcome.events),
      ...said.map((utterance): DialogueEvent => ({ type: 'said', utterance })),
    ],
    kind,
    ...(command && { command }),
    language: said[0]?.language ?? done[0].moment.language,
    entries: entries.slice(0, 5),
    confidence,
    sure: kind === 'safety' || done.every(({ outcome }) => outcome.sure),
  };
}

function isUrgent({ outcome }: Done): boolean {
  return outcome.kind === 'safety';
}

/** Danger before everything; of many answers the last ones. */
function urgentFirst(done: Done[]): Done[] {
  const urgent = done.filter(isUrgent).slice(0, mostSaid);
  const others = done.filter(each => !isUrgent(each));
  return [...urgent, ...others.slice(Math.max(0, others.length - (mostSaid - urgent.length)))].slice(0, mostSaid);
}

function withGreeting(done: Done[], before: DialogueState, back: boolean): Utterance[] {
  const [first, ...others] = done.flatMap(({ moment, outcome }) =>
    outcome.says.map(utterance => ({ moment, outcome, utterance })),
  );
  if (!first) return [];
  const { moment, outcome, utterance } = first;
  const rest = others.map(each => each.utterance);
  if (outcome.bare || outcome.kind === 'safety') return [utterance, ...rest];
  if (!before.greeted) return [greeted(moment, utterance), ...rest];
  return [back && outcome.kind !== 'smalltalk' ? greetedAgain(utterance) : utterance, ...rest];
}

/** Choices under the last message only: two lists numbered from 1 would be one too many. */
function oneMenu(says: Utterance[]): Utterance[] {
  const last = says.findLastIndex(({ choices }) => choices);
  return says.slice(0, mostSaid).map((utterance, index) => {
    const { choices: _, ...bare } = utterance;
    return index === last ? utterance : bare;
  });
}

/** What can now be chosen by number or label; undefined when nothing new was offered. */
function offeredIn(said: Utterance[], { texts }: Moment): DialogueState['offered'] | undefined {
  const menu = said.findLast(({ choices }) => choices);
  return menu?.choices?.map(({ id, label, entry }) => ({
    id,
    label: texts.render(menu.language, label),
    ...(entry && { entry }),
  }));
}

function languageChange(before: DialogueState, { language }: DialogueState): DialogueEvent[] {
  if (!language || language.code === before.language?.code) return [];
  return [{ type: 'language_changed', language: language.code }];
}
