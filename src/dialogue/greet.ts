import type { Line, Utterance } from '../text/index.ts';
import { type Moment, phrase } from './moment.ts';

/** Who we are and what becomes of what they write: the first thing a person reads. */
export function greetingLines(moment: Moment): { hello: Line; privacy: Line } {
  const organisation = moment.knowledge.organisation.name;
  return { hello: phrase('talk:welcome', { organisation }), privacy: phrase('talk:privacy') };
}

/** Puts the greeting above a first answer. Its own title becomes a line: a message has one. */
export function greeted(moment: Moment, utterance: Utterance): Utterance {
  const { hello, privacy } = greetingLines(moment);
  const title = utterance.title ? [[utterance.title]] : [];
  return { ...utterance, title: hello, paragraphs: [[privacy], [], ...title, ...utterance.paragraphs] };
}

/** A short hello above the first answer after a long rest. */
export function greetedAgain(utterance: Utterance): Utterance {
  const title = utterance.title ? [[utterance.title]] : [];
  const { title: _, ...rest } = utterance;
  return { ...rest, paragraphs: [[phrase('talk:again')], ...title, ...utterance.paragraphs] };
}
