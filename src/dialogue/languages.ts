import type { Literal, OfferedChoice, Phrase } from '../text/index.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { topicChoices } from './topics.ts';
import type { DialogueState } from './types.ts';

/** Below this a message does not change the language in which we answer. */
const sureEnough = 0.7;

type Wish = NonNullable<DialogueState['language']>;

/**
 * The language to answer a message in: the one that was asked for, else the one the person writes. A message too short to tell
 * changes nothing, but it may correct a hint of the platform.
 */
export function decideLanguage(state: DialogueState, understood: Understanding, spoken: string[]): Wish {
  const { language } = state;
  if (language?.from === 'wish') return language;
  const code = spoken.includes(understood.language) ? understood.language : (spoken[0] ?? 'en');
  if (isSure(understood)) return { code, from: 'seen' };
  return language?.from === 'seen' || language?.code === code ? language : { code, from: 'hint' };
}

/** Was it plain in which language the message is written? */
export function isSure({ writtenIn, languageConfidence }: Understanding): boolean {
  return writtenIn !== undefined && languageConfidence >= sureEnough;
}

/** The platform's hint, `pt-br`, as a language that we speak. */
export function hinted(hint: string | undefined, spoken: string[]): Wish | undefined {
  const code = spoken.find(language => language === hint || language === hint?.toLowerCase().split(/[-_]/)[0]);
  return code ? { code, from: 'hint' } : undefined;
}

/** The list of languages, each by its own name. */
export function askLanguage(moment: Moment): Outcome {
  const { texts } = moment;
  const choices = texts.languages().map((code): OfferedChoice => ({ id: `language:${code}`, label: own(moment, code) }));
  const rest = { command: 'language' as const, events: [{ type: 'command_given' as const, command: 'language' as const }] };
  return outcome('command', [message(moment, [[phrase('talk:whichLanguage')]], { choices })], rest);
}

/** Answers in another language from now on. A language that we do not speak: says so, and offers those that we do. */
export function switchLanguage(moment: Moment, code: string): Outcome {
  if (!moment.texts.languages().includes(code)) return decline(moment, code);
  const there = { ...moment, language: code };
  const said = message(there, [[phrase('talk:languageChanged')]], { choices: topicChoices(there) });
  return outcome('command', [said], {
    command: 'language',
    events: [{ type: 'command_given', command: 'language' }],
    state: { language: { code, from: 'wish' }, lately: readBefore(moment, code) },
  });
}

/** In which language we talked until now can be read too, also where no message was long enough to tell. */
function readBefore({ state }: Moment, code: string): string[] {
  const { lately = [], language } = state;
  const before = language && language.code !== code ? [language.code] : [];
  return [...new Set([...lately, ...before])];
}

function decline(moment: Moment, code: string): Outcome {
  const asked = askLanguage(moment);
  const [said] = asked.says;
  if (!said || !isLanguage(code)) return asked;
  const sorry = [unspoken(moment, code)];
  return { ...asked, says: [{ ...said, paragraphs: [sorry, ...said.paragraphs] }] };
}

function unspoken({ language }: Moment, code: string): Phrase {
  return phrase('talk:languageUnspoken', { language: { languageName: code }, answer: { languageName: language } });
}

function own({ texts }: Moment, code: string): Literal {
  return { text: texts.nativeName(code), language: code };
}

/** Not everything that stands behind `language:` in a button is one. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code);
}

/** "I do not speak Polish yet", in the language of the answer and in English; once for each language. */
export function unspokenNotice(moment: Moment, understood: Understanding): Literal[] | undefined {
  const { writtenIn } = understood;
  const { texts, state, language } = moment;
  if (!writtenIn || !isSure(understood) || texts.languages().includes(writtenIn)) return undefined;
  if (state.unspoken?.includes(writtenIn) || !isLanguage(writtenIn)) return undefined;
  const notice = unspoken(moment, writtenIn);
  const languages = language === 'en' ? ['en'] : [language, 'en'];
  return languages.map(code => ({ text: texts.render(code, notice), ...(code !== language && { language: code }) }));
}
