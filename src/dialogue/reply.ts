import type { Understanding } from '../understanding/understanding.ts';
import { answerBoth } from './both.ts';
import { actOn, followLink } from './choice-turn.ts';
import { obey } from './commands.ts';
import { handOver } from './human.ts';
import { askLanguage, decideLanguage, isSure, switchLanguage, unspokenNotice } from './languages.ts';
import type { Heard } from './listen.ts';
import { answerMedia } from './media.ts';
import type { Moment } from './moment.ts';
import type { Outcome } from './outcome.ts';
import { pick } from './pick.ts';
import { nearestPlaces } from './places.ts';
import { receive } from './smalltalk.ts';
import { showTopics } from './start.ts';
import { answerText } from './text-turn.ts';
import { typedLabel } from './typed-label.ts';
import type { DialogueState } from './types.ts';

/** What helps to understand a message, besides its words. */
export interface UnderstandContext {
  /** Milliseconds since 1970. */
  now: number;
  /** The platform's language hint. */
  hint?: string;
  /** The language of the conversation so far, if the person wrote it or asked for it. */
  known?: string;
  /** Language → how many earlier messages were written in it. */
  history: Record<string, number>;
  /** The entry in hand; at first the organisation. */
  subject: string;
  /** Other entries that the last reply showed. */
  shown: string[];
}

/** What a message wants: filled by `understanding`. */
export type Understand = (text: string, context: UnderstandContext) => Understanding;

/** Answers one thing that a person did. */
export function reply(moment: Moment, heard: Heard, understand: Understand, hint: string | undefined): Outcome {
  switch (heard.kind) {
    case 'text':
      return answerTexts(moment, heard, understand, hint);
    case 'choice':
      return actOn(moment, heard.choice);
    case 'command':
      return command(moment, heard);
    case 'media':
      return answerMedia(moment, heard.media);
    case 'location':
      return nearestPlaces(moment, heard);
    case 'joined':
      return receive(moment);
  }
}

function command(moment: Moment, { command: given, argument }: Extract<Heard, { kind: 'command' }>): Outcome {
  if (given === 'human') return handOver(moment);
  if (given === 'topics') return showTopics(moment, 'answer');
  if (given === 'language') return argument ? switchLanguage(moment, argument.toLowerCase()) : askLanguage(moment);
  return (given === 'start' && argument && followLink(moment, argument)) || obey(moment, given);
}

function answerTexts(
  moment: Moment,
  heard: Extract<Heard, { kind: 'text' }>,
  understand: Understand,
  hint: string | undefined,
): Outcome {
  const { state, texts } = moment;
  const text = heard.texts.join('\n');
  const understood = readAll(heard.texts, text, each => understand(each, contextOf(moment, hint)));
  const ours = ownWords(moment, text);
  const language = ours ? ours.language : decideLanguage(state, understood, texts.languages());
  const there = { ...moment, language: language?.code ?? moment.language };
  const read = (part: string) => understand(part, contextOf(moment, hint));
  // What is corrected is not about what was in hand.
  const afresh = (part: string) => understand(part, contextOf(withoutSubject(moment), hint));
  const done =
    answerParts(there, understood, read) ??
    answerText(there, { text, understood: corrected(understood, afresh), beside: heard.beside });
  const noticed = ours ? {} : seen(there, understood);
  // Who asks for a language by its name gets the same sentence as the answer.
  const said = ours || understood.wantedLanguage ? done : withNotice(there, understood, done);
  return { ...said, state: { language, ...noticed, ...done.state } };
}

/** "No, I meant …": what is meant counts, not what was denied. */
function corrected(understood: Understanding, read: (text: string) => Understanding): Understanding {
  const { corrected: meant, danger, alarm, language } = understood;
  return meant && !danger && !alarm ? { ...read(meant), language } : understood;
}

function withoutSubject(moment: Moment): Moment {
  const { subject: _, ...state } = moment.state;
  return { ...moment, state };
}

/** Two questions in one message. Danger, and what is only said in passing, is read as a whole. */
function answerParts(moment: Moment, understood: Understanding, read: (text: string) => Understanding): Outcome | undefined {
  const { parts, danger, alarm, human, list, house } = understood;
  if (!parts || danger || alarm || human || list || house || moment.state.asked) return undefined;
  return answerBoth(moment, parts, read);
}

/**
 * Our own label or a number, sent back to us, says nothing about the language the person writes: it stays. Only a label of
 * another language than that of the conversation brings its own.
 */
function ownWords({ state, texts, language }: Moment, text: string): Pick<DialogueState, 'language'> | undefined {
  if (pick(state.offered, text)) return state.language ? { language: state.language } : {};
  const typed = typedLabel(texts, text);
  if (!typed) return undefined;
  const stays = state.language?.from === 'wish' || typed.languages.includes(language);
  if (stays) return state.language ? { language: state.language } : {};
  return { language: { code: typed.languages[0] ?? language, from: 'seen' } };
}

function contextOf({ state, now, knowledge }: Moment, hint: string | undefined): UnderstandContext {
  const { language, languagesSeen: history } = state;
  // With nothing in hand, a question without a subject is about the organisation.
  const subject = state.subject ?? knowledge.organisation.id;
  const known = language && language.from !== 'hint' ? language.code : undefined;
  const shown = [...new Set(state.offered.flatMap(({ entry }) => entry ?? []))].filter(id => id !== subject);
  return { now, history, ...(hint && { hint }), ...(known && { known }), subject, shown };
}

/** All messages of a burst as one; danger counts wherever it stands. */
function readAll(texts: string[], text: string, understand: (text: string) => Understanding): Understanding {
  const all = understand(text);
  if (all.danger || texts.length < 2) return all;
  const parts = texts.map(understand);
  const danger = parts.find(part => part.danger)?.danger;
  return { ...all, danger, alarm: all.alarm || parts.some(part => part.alarm) };
}

/** A language that was written before so many others is long ago. */
const mostLately = 3;

/** Which languages the person writes, and which of them we have said that we do not speak. */
function seen({ state, texts }: Moment, understood: Understanding): Partial<DialogueState> {
  const { writtenIn } = understood;
  if (!writtenIn || !isSure(understood)) return {};
  const languagesSeen = { ...state.languagesSeen, [writtenIn]: (state.languagesSeen[writtenIn] ?? 0) + 1 };
  const lately = [...new Set([writtenIn, ...(state.lately ?? [])])].slice(0, mostLately);
  if (texts.languages().includes(writtenIn)) return { languagesSeen, lately };
  return { languagesSeen, lately, unspoken: [...new Set([...(state.unspoken ?? []), writtenIn])].slice(-10) };
}

/** Says once that we do not speak the person's language; never above words in danger. */
function withNotice(moment: Moment, understood: Understanding, done: Outcome): Outcome {
  const notice = done.kind === 'safety' ? undefined : unspokenNotice(moment, understood);
  const [first, ...others] = done.says;
  if (!notice || !first) return done;
  const title = first.title ? [[first.title]] : [];
  const { title: _, ...rest } = first;
  return {
    ...done,
    says: [{ ...rest, paragraphs: [...notice.map(line => [line]), [], ...title, ...first.paragraphs] }, ...others],
  };
}
