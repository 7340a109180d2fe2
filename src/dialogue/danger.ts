import { safetyMessage } from '../knowledge/safety-message.ts';
import type { Line, Literal } from '../text/index.ts';
import type { Found, Smalltalk, Understanding } from '../understanding/understanding.ts';
import type { EntryOf } from './answer/composer.ts';
import { choose } from './choices.ts';
import { fresh, type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { readableLanguages } from './readable.ts';

type Notice = EntryOf<'safety'>;

/** The fixed text and number of a safety notice, before anything else. Undefined when there is no such notice. */
export function warn(moment: Moment, danger: Found): Outcome | undefined {
  const entry = moment.knowledge.entry(danger.id);
  if (entry?.section !== 'safety') return undefined;
  const said = message(moment, [...safetyText(moment, entry), [], ...person(moment)], {
    title: number(entry),
    choices: [choose.human],
  });
  return outcome('safety', [said], {
    entries: [danger],
    events: [
      { type: 'danger_noticed', entry: entry.id },
      { type: 'handoff_requested', reason: 'danger' },
    ],
    state: { subject: undefined, asked: 'danger', notice: entry.id, greeted: true, misses: 0 },
    bare: true,
  });
}

/** With these a person ends a talk. */
const closing = new Set<Smalltalk>(['no', 'ok', 'thanks', 'goodbye', 'praise', 'emoji']);

/**
 * After the notice, "no", "thanks" or "I do not want to call" ends nothing: the number stays in sight, and so does the offer
 * of a person. So it does where we have no answer. Undefined: something else is wanted.
 */
export function stayNear(moment: Moment, understood: Understanding): Outcome | undefined {
  const { smalltalk, aspects, followUp } = understood;
  if (smalltalk && closing.has(smalltalk)) return sayNumber(moment, ['talk:dangerStay', 'talk:dangerStayAgain']);
  const call = followUp && aspects.length > 0 && aspects.every(aspect => aspect === 'contact');
  const unclear = smalltalk === 'lost' || (!smalltalk && understood.band === 'unknown' && !wantsMore(understood));
  return (call || unclear) && !understood.human ? sayNumber(moment, ['talk:dangerNear', 'talk:dangerStayAgain']) : undefined;
}

function wantsMore({ command, human, list, house, followUp, day }: Understanding): boolean {
  return Boolean(command || human || list || house || (followUp && day));
}

function sayNumber(moment: Moment, keys: [string, string]): Outcome | undefined {
  const entry = moment.state.notice === undefined ? undefined : moment.knowledge.entry(moment.state.notice);
  if (entry?.section !== 'safety') return undefined;
  const key = fresh(moment, keys);
  const said = message(moment, [[phrase(key)], [number(entry)], ...person(moment)], { choices: [choose.human] });
  return outcome('smalltalk', [said], {
    events: [{ type: 'smalltalk_made' }],
    state: { asked: 'danger', notice: entry.id, lastText: key },
    bare: true,
  });
}

function number({ contact: { name, phone } }: Notice): Line {
  return phrase('talk:call', { name, phone });
}

/** The text, and the original below it unless a person checked the translation. */
function safetyText({ knowledge, language, state }: Moment, notice: Notice): Line[][] {
  // A notice without words still has its number.
  if (!knowledge.text(notice, 'message', [])) return [];
  const { message, original } = safetyMessage(knowledge, notice, readableLanguages({ language, state }));
  const elsewhere = phrase('talk:dangerElsewhere', { language: { languageName: message.language } });
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
