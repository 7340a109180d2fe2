import { safetyMessage } from '../knowledge/safety-message.ts';
import type { Line, Literal } from '../text/index.ts';
import type { Found, Smalltalk, Understanding } from '../understanding/understanding.ts';
import type { EntryOf } from './answer/composer.ts';
import { choose } from './choices.ts';
import { emergencyNumber } from './emergency-number.ts';
import { fresh, type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { readableLanguages } from './readable.ts';

type Notice = EntryOf<'safety'>;

/** In `danger_noticed` and in the state: danger, and the organisation has no notice about it. */
const noNotice = '';

/** The fixed text and number of a safety notice, before anything else; where there is no such notice, those of the country. */
export function warn(moment: Moment, danger: Found | undefined): Outcome {
  const notice = danger && noticeOf(moment, danger.id);
  const text = notice ? safetyText(moment, notice) : [[phrase('talk:dangerSerious')], ...elsewhere(moment)];
  const said = message(moment, [...text, [], ...person(moment)], { title: number(moment, notice), choices: [choose.human] });
  return outcome('safety', [said], {
    entries: notice && danger ? [danger] : [],
    events: [
      { type: 'danger_noticed', entry: notice?.id ?? noNotice },
      { type: 'handoff_requested', reason: 'danger' },
    ],
    state: { subject: undefined, asked: 'danger', notice: notice?.id ?? noNotice, greeted: true, misses: 0 },
    bare: true,
  });
}

function noticeOf({ knowledge }: Moment, id: string): Notice | undefined {
  const entry = knowledge.entry(id);
  return entry?.section === 'safety' ? entry : undefined;
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
  const unclear = smalltalk === 'lost' || (!smalltalk && understood.band !== 'answer' && !wantsMore(understood));
  return (call || unclear) && !understood.human ? sayNumber(moment, ['talk:dangerNear', 'talk:dangerStayAgain']) : undefined;
}

function wantsMore({ command, human, list, house, followUp, day }: Understanding): boolean {
  return Boolean((command && command !== 'help') || human || list || house || (followUp && day));
}

function sayNumber(moment: Moment, keys: [string, string]): Outcome | undefined {
  const { notice: id } = moment.state;
  if (id === undefined) return undefined;
  const notice = noticeOf(moment, id);
  const key = fresh(moment, keys);
  const said = message(moment, [[phrase(key)], [number(moment, notice)], ...person(moment)], { choices: [choose.human] });
  return outcome('smalltalk', [said], {
    events: [{ type: 'smalltalk_made' }],
    state: { asked: 'danger', notice: id, lastText: key },
    bare: true,
  });
}

/** Whom to call: as the notice says, or else the emergency number of the organisation's country. */
function number({ knowledge }: Moment, notice: Notice | undefined): Line {
  if (notice) return phrase('talk:call', { name: notice.contact.name, phone: notice.contact.phone });
  const local = emergencyNumber(knowledge.organisation.country);
  return local ? phrase('talk:dangerCall', { number: local }) : phrase('talk:dangerCallLocal');
}

/** The person may be in another country than the organisation. */
function elsewhere({ knowledge }: Moment): Line[][] {
  return emergencyNumber(knowledge.organisation.country) ? [[phrase('talk:dangerAbroad')]] : [];
}

/** The text, and the original below it unless a person checked the translation. */
function safetyText({ knowledge, language, state }: Moment, notice: Notice): Line[][] {
  // A notice without words still has its number.
  if (!knowledge.text(notice, 'message', [])) return [];
  const { message, original } = safetyMessage(knowledge, notice, readableLanguages({ language, state, knowledge }));
  const inLanguage = phrase('talk:dangerElsewhere', { language: { languageName: message.language } });
  return [
    ...(message.language === language ? [] : [[inLanguage]]),
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

/** The emergency number below an answer to what may be danger. */
export function withNumber(moment: Moment, said: Outcome): Outcome {
  const last = said.says.at(-1);
  if (!last || said.kind === 'safety') return said;
  const paragraphs = [...last.paragraphs, [], [number(moment, undefined)]];
  return { ...said, says: [...said.says.slice(0, -1), { ...last, paragraphs }] };
}
