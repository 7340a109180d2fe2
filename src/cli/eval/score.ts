import type { Answer, Answerer } from '../answer.ts';
import { states } from './facts.ts';
import type { Case, Expected } from './lines.ts';

/** How one reply compares with what was expected. */
export interface Score {
  id: string;
  text: string;
  /** Of the reply that the person should get. */
  language: string;
  expect: Expected;
  answer: Answer;
  /** Stands in a conversation of several turns. */
  inDialogue: boolean;
  right: {
    kind: boolean;
    language: boolean;
    /** The first entry is one of those expected (where an answer or safety is expected). */
    first: boolean;
    /** One of those expected is stated or offered. */
    shown: boolean;
    facts: boolean;
  };
}

/** Used where a case names no moment: a Tuesday morning on which the houses are open. */
const ORDINARY_MOMENT = '2026-12-01T10:00:00+01:00';
/** So many of the entries that were found count as shown. */
const SHOWN = 3;

/** Answers the cases, each in a conversation of its own, and compares. */
export function scoreCases(answerer: Answerer, cases: readonly Case[]): Score[] {
  return cases.flatMap(({ id, language, now, turns }) => {
    const talk = answerer.talk();
    const at = Date.parse(now ?? ORDINARY_MOMENT);
    return turns.map((turn, index): Score => {
      const { answer } = talk.say(turn.text, at);
      const inDialogue = turns.length > 1;
      const name = inDialogue ? `${id}.${index + 1}` : id;
      const wanted = turn.language ?? language;
      return {
        id: name,
        text: turn.text,
        language: wanted,
        expect: turn.expect,
        answer,
        inDialogue,
        right: compare(answer, turn.expect, wanted),
      };
    });
  });
}

function compare(answer: Answer, expect: Expected, language: string): Score['right'] {
  const needed = expect.entries.length > 0 && (expect.kind === 'answer' || expect.kind === 'safety');
  const isRight = (id: string | undefined) => id !== undefined && expect.entries.includes(id);
  const offered = answer.reply.flatMap(message => message.choices ?? []).map(choice => choice.entry);
  const first = isRight(answer.entries[0]?.id);
  const shown = first || answer.entries.slice(0, SHOWN).some(({ id }) => isRight(id)) || offered.some(isRight);
  const text = answer.reply.map(message => message.text).join('\n');
  return {
    kind: answer.kind === expect.kind && (!expect.command || expect.command === answer.command),
    language: answer.language === language,
    first: !needed || first,
    shown: !needed || shown,
    facts: (expect.mustContain ?? []).every(fact => states(text, fact)),
  };
}

/** Right in everything that is expected of a reply. */
export function isWhollyRight({ right, expect }: Score): boolean {
  return (
    right.kind && right.language && right.facts && (expect.kind === 'answer' || expect.kind === 'safety' ? right.first : true)
  );
}
