import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Texts } from '../text/index.ts';
import { apology } from './apology.ts';
import { hinted } from './languages.ts';
import { listen } from './listen.ts';
import type { Moment } from './moment.ts';
import type { Outcome } from './outcome.ts';
import { reply, type Understand } from './reply.ts';
import { showTopics } from './start.ts';
import { hasRested, newState, rested } from './state.ts';
import { type Done, summarise } from './summarise.ts';
import type { DialogueState, Turn, TurnInput } from './types.ts';

export interface DialogueParts {
  knowledge: Knowledge;
  texts: Texts;
  understand: Understand;
}

/** Decides what to say. Has no clock, network, database or randomness of its own: the same input gives the same turn. */
export interface Dialogue {
  newState(): DialogueState;
  /** Reads the items of a turn together and answers them, in one to three messages. */
  takeTurn(state: DialogueState | null, input: TurnInput): Turn;
  /** When the code threw over a message: says sorry and offers a person. */
  apologise(state: DialogueState | null): Turn;
}

/** Makes the dialogue of one organisation. */
export function createDialogue(parts: DialogueParts): Dialogue {
  return {
    newState,
    takeTurn: (state, input) => takeTurn(parts, state ?? newState(), input),
    apologise: given => {
      const state = given ?? newState();
      return apology(momentAt(parts, state, { items: [], now: state.lastAt ?? 0, subscribed: false }));
    },
  };
}

function takeTurn(parts: DialogueParts, before: DialogueState, input: TurnInput): Turn {
  const back = hasRested(before, input.now);
  const language = before.language ?? hinted(input.hint, parts.texts.languages());
  let state: DialogueState = { ...(back ? rested(before) : before), ...(language && { language }), lastAt: input.now };
  const done: Done[] = [];
  for (const heard of listen(input.items)) {
    const moment = momentAt(parts, state, input);
    const outcome = reply(moment, heard, parts.understand, input.hint);
    done.push({ moment, outcome });
    state = after(moment, outcome);
  }
  const moment = momentAt(parts, state, input);
  const [first = { moment, outcome: showTopics(moment, 'smalltalk') }, ...others] = done;
  return summarise({ before, back, done: [first, ...others], state });
}

function momentAt({ knowledge, texts }: DialogueParts, state: DialogueState, { now, subscribed }: TurnInput): Moment {
  const own = texts.languages().find(code => code === knowledge.organisation.defaultLanguage);
  return { state, now, language: state.language?.code ?? own ?? 'en', subscribed, knowledge, texts };
}

/** The state after an outcome. What is not said again is over: a question that was open, misses in a row. */
function after({ state }: Moment, { state: changes, kind }: Outcome): DialogueState {
  const misses = kind === 'smalltalk' || kind === 'offer' ? state.misses : 0;
  return { ...state, asked: undefined, notice: undefined, lastText: undefined, misses, ...changes };
}
