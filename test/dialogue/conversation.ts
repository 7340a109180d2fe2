import { createDialogue } from '../../src/dialogue/dialogue.ts';
import type { UnderstandContext } from '../../src/dialogue/reply.ts';
import type { DialogueEvent, DialogueState, Turn, TurnItem } from '../../src/dialogue/types.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { createTexts } from '../../src/text/index.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { anker, wednesday } from './organisation.ts';

/** What a text is to be understood as; everything else is a message in Dutch that nobody knows an answer to. */
export type Meanings = Record<string, Partial<Understanding>>;

export const texts = createTexts();

const nothing: Understanding = {
  language: 'nl',
  writtenIn: 'nl',
  languageConfidence: 0.95,
  danger: undefined,
  command: undefined,
  wantedLanguage: undefined,
  human: false,
  smalltalk: undefined,
  found: [],
  aspects: [],
  day: undefined,
  followUp: false,
  band: 'unknown',
  confidence: 0,
};

/** An understanding that finds this entry. */
export function about(id: string, more: Partial<Understanding> = {}): Partial<Understanding> {
  return { found: [{ id, score: 0.9 }], band: 'answer', confidence: 0.9, ...more };
}

/** What a person saw of a turn. */
export interface Shown {
  turn: Turn;
  text: string;
  choices: string[];
  labels: string[];
  events: string[];
}

interface Options {
  meanings?: Meanings;
  knowledge?: Knowledge;
  hint?: string;
  subscribed?: boolean;
  /** Begins as if greeted before: without the greeting above the first answer. */
  greeted?: boolean;
  understand?: (text: string, context: UnderstandContext) => Understanding;
}

/** A conversation to talk in. Texts mean what `meanings` says of them. */
export class Conversation {
  now = wednesday;
  state: DialogueState;
  subscribed: boolean;
  readonly asked: { text: string; context: UnderstandContext }[] = [];
  private readonly dialogue;
  private readonly hint: string | undefined;

  constructor({ meanings = {}, knowledge = anker(), hint, subscribed = false, greeted = true, understand }: Options = {}) {
    const mean = (text: string, context: UnderstandContext): Understanding => {
      this.asked.push({ text, context });
      return understand ? understand(text, context) : { ...nothing, ...meanings[text] };
    };
    this.dialogue = createDialogue({ knowledge, texts, understand: mean });
    this.state = { ...this.dialogue.newState(), greeted };
    this.hint = hint;
    this.subscribed = subscribed;
  }

  send(...items: TurnItem[]): Shown {
    const input = { items, now: this.now, subscribed: this.subscribed, ...(this.hint && { hint: this.hint }) };
    return this.show(this.dialogue.takeTurn(this.state, input));
  }

  say(...texts: string[]): Shown {
    return this.send(...texts.map((text): TurnItem => ({ kind: 'text', text })));
  }

  press(choice: string): Shown {
    return this.send({ kind: 'choice', choice });
  }

  apologise(): Shown {
    return this.show(this.dialogue.apologise(this.state));
  }

  private show(turn: Turn): Shown {
    this.state = JSON.parse(JSON.stringify(turn.state));
    return shown(turn);
  }
}

function shown(turn: Turn): Shown {
  const said = turn.events.filter((event): event is Extract<DialogueEvent, { type: 'said' }> => event.type === 'said');
  const rendered = said.map(({ utterance }) => texts.renderUtterance(utterance));
  const choices = rendered.flatMap(each => each.choices);
  return {
    turn,
    text: rendered
      .map(({ text }) => text)
      .join('\n---\n')
      .replace(/[\u00a0\u202f]/g, ' '),
    choices: choices.map(({ id }) => id),
    labels: choices.map(({ label }) => label),
    events: turn.events.filter(({ type }) => type !== 'said').map(({ type }) => type),
  };
}
