import type { DialogueState, Turn, TurnItem } from '../dialogue/types.ts';
import { createKnowledge } from '../knowledge/knowledge.ts';
import type { RenderedUtterance } from '../text/index.ts';
import type { Utterance } from '../text/utterance.ts';
import { createAssistant } from '../wire/assistant.ts';
import { sampleFolder } from '../wire/knowledge.ts';
import { readFiles } from './read-files.ts';

/** One message of a reply. */
export interface ReplyMessage {
  text: string;
  choices?: { id: string; label: string; entry?: string }[];
}

/** A turn as it is described for evaluation; see docs/command-line.md. */
export interface Answer {
  language: string;
  kind: Turn['kind'];
  command?: Turn['command'];
  entries: Turn['entries'];
  confidence: number;
  reply: ReplyMessage[];
  ms: number;
}

/** A turn, for programs and for people. */
export interface Said {
  answer: Answer;
  shown: RenderedUtterance[];
}

/** A conversation with the assistant, without a database and without a network. */
export interface Talk {
  say(text: string, now: number): Said;
}

export interface Answerer {
  organisation: { name: string; timezone: string };
  /** `hint`: the language that a platform would name. */
  talk(hint?: string): Talk;
}

/** Reads a knowledge file or folder (the sample organisation by default). Throws `KnowledgeFileError`. */
export function createAnswerer(knowledgePath: string = sampleFolder): Answerer {
  const knowledge = createKnowledge(readFiles(knowledgePath));
  const { dialogue, texts } = createAssistant(knowledge);
  return {
    organisation: knowledge.organisation,
    talk(hint) {
      let state: DialogueState | null = null;
      let subscribed = false;
      return {
        say(text, now) {
          const begun = performance.now();
          const turn = dialogue.takeTurn(state, { items: [itemOf(text)], now, hint, subscribed });
          const said = turn.events.flatMap(event => (event.type === 'said' ? [event.utterance] : []));
          const shown = said.map(utterance => texts.renderUtterance(utterance));
          const reply = said.map((utterance, index) => messageOf(utterance, shown[index] as RenderedUtterance));
          const answer = answerOf(turn, reply, performance.now() - begun);
          const happened = new Set(turn.events.map(({ type }) => type));
          state = happened.has('forgotten') ? null : turn.state;
          if (happened.has('subscribed')) subscribed = true;
          if (happened.has('unsubscribed') || happened.has('forgotten')) subscribed = false;
          return { answer, shown };
        },
      };
    },
  };
}

/** `/start poster-12` is a command on every platform. */
function itemOf(text: string): TurnItem {
  const [, name, argument = ''] = /^\/([a-z_]{1,32})(?:\s+(.*))?$/s.exec(text.trim()) ?? [];
  return name ? { kind: 'command', name, argument } : { kind: 'text', text };
}

function answerOf({ language, kind, command, entries, confidence }: Turn, reply: ReplyMessage[], ms: number): Answer {
  const rounded = { confidence: round(confidence, 1000), reply, ms: round(ms, 100) };
  return { language, kind, ...(command && { command }), entries: entries.slice(0, 5), ...rounded };
}

const round = (value: number, parts: number) => Math.round(value * parts) / parts;

function messageOf(utterance: Utterance, { text, choices }: RenderedUtterance): ReplyMessage {
  if (choices.length === 0) return { text };
  const entryOf = new Map(utterance.choices?.map(({ id, entry }) => [id, entry]));
  return {
    text,
    choices: choices.map(choice => ({ ...choice, ...(entryOf.get(choice.id) && { entry: entryOf.get(choice.id) }) })),
  };
}
