import type { DialogueState } from './types.ts';

const longRest = 12 * 60 * 60 * 1000;

/** A conversation in which nothing was said yet. */
export function newState(): DialogueState {
  return { version: 1, languagesSeen: {}, greeted: false, offered: [], misses: 0 };
}

/** Did the person come back after so long that they will not remember what we were talking about? */
export function hasRested(state: DialogueState, now: number): boolean {
  return state.lastAt !== undefined && now - state.lastAt > longRest;
}

/** What stays after a long rest: the person's language and that they were greeted. */
export function rested(state: DialogueState): DialogueState {
  const { subject: _, asked: __, notice: ___, lastText: ____, ...kept } = state;
  return { ...kept, offered: [], misses: 0 };
}
