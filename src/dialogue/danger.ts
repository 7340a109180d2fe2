import { safetyMessage } from '../knowledge/safety-message.ts';
import type { Line, Literal } from '../text/index.ts';
import type { Found } from '../understanding/understanding.ts';
import type { EntryOf } from './answer/composer.ts';
import { choose } from './choices.ts';
import { type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { readableLanguages } from './readable.ts';

type Notice = EntryOf<'safety'>;

/** The fixed text and number of a safety notice, before anything else. Undefined when there is no such notice. */
export function warn(moment: Moment, danger: Found): Outcome | undefined {
  const entry = moment.knowledge.entry(danger.id);
  if (entry?.section !== 'safety') return undefined;
  const { name, phone } = entry.contact;
  const said = message(moment, [...safetyText(moment, entry), [], ...person(moment)], {
    title: phrase('talk:call', { name, phone }),
    choices: [choose.human],
  });
  return outcome('safety', [said], {
    entries: [danger],
    events: [
      { type: 'danger_noticed', entry: entry.id },
      { type: 'handoff_requested', reason: 'danger' },
    ],
    state: { subject: undefined, asked: 'human', greeted: true, misses: 0 },
    bare: true,
  });
}

/** The text, and the original below it unless a person checked the translation. */
function safetyText({ knowledge, language, state }: Moment, notice: Notice): Line[][] {
  // A notice without words still has its number.
  if (!knowledge.text(notice, 'message', [])) return [];
  const { message, original } = safetyMessage(knowledge, notice, readableLanguages({ language, state }));
  const elsewhere = phrase('answer:elsewhere', { language: { languageName: message.language } });
  return [
    ...(message.language === language ? [] : [[elsewhere]]),
    [literalIn(message, language)],
    ...(original ? [[], [phrase('talk:original')], [literalIn(original, language)]] : []),
  ];
}

function literalIn({ text, language }: { text: string; language: string }, own: string): Literal {
  return language === own ? { text } : { text, language };
}

/** Not the assistant alone: an offer of a person, with the organisation's number. */
function person(moment: Moment): Line[][] {
  const { phone } = moment.knowledge.organisation;
  return [[phrase('talk:dangerPerson'), ...(phone ? [phrase('answer:phone', { phone })] : [])]];
}
