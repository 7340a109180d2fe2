import type { DialogueState, Turn } from '../dialogue/types.ts';
import { createKnowledge } from '../knowledge/knowledge.ts';
import { readKnowledge } from '../knowledge/read.ts';
import { createAssistant } from '../wire/assistant.ts';
import { knowledgeFiles, sampleFolder } from '../wire/knowledge.ts';

/** One message of a reply. */
export interface ReplyMessage {
  text: string;
  choices?: { id: string; label: string; entry?: string }[];
}

/** A turn as `interfaces.md` describes it for evaluation. */
export interface Answer {
  language: string;
  kind: Turn['kind'];
  command?: Turn['command'];
  entries: Turn['entries'];
  confidence: number;
  reply: ReplyMessage[];
  ms: number;
}

/** A conversation with the assistant, without a database and without a network. */
export interface Talk {
  say(text: string, now: number): Answer;
}

export interface Answerer {
  organisation: string;
  talk(hint?: string): Talk;
}

/** Reads a knowledge file or folder (the sample organisation by default). Throws `KnowledgeFileError`. */
export function createAnswerer(knowledgePath: string = sampleFolder): Answerer {
  const knowledge = createKnowledge(readKnowledge(knowledgeFiles(knowledgePath)).knowledge);
  const { dialogue, texts } = createAssistant(knowledge);
  const answer = (turn: Turn, ms: number): Answer => ({
    language: turn.language,
    kind: turn.kind,
    ...(turn.command ? { command: turn.command } : {}),
    entries: turn.entries,
    confidence: Math.round(turn.confidence * 1000) / 1000,
    reply: turn.events.flatMap(event => (event.type === 'said' ? [messageOf(event.utterance)] : [])),
    ms: Math.round(ms * 100) / 100,
  });
  const messageOf = (utterance: Parameters<typeof texts.renderUtterance>[0]): ReplyMessage => {
    const { text, choices } = texts.renderUtterance(utterance);
    if (choices.length === 0) return { text };
    const entryOf = new Map(utterance.choices?.map(({ id, entry }) => [id, entry]));
    return {
      text,
      choices: choices.map(choice => ({ ...choice, ...(entryOf.get(choice.id) ? { entry: entryOf.get(choice.id) } : {}) })),
    };
  };
  return {
    organisation: knowledge.organisation.name,
    talk(hint) {
      let state: DialogueState | null = null;
      return {
        say(text, now) {
          const begun = performance.now();
          const turn = dialogue.takeTurn(state, { items: [{ kind: 'text', text }], now, hint, subscribed: false });
          state = turn.state;
          return answer(turn, performance.now() - begun);
        },
      };
    },
  };
}
