import { contactLines } from './answer/contact.ts';
import { choose } from './choices.ts';
import { fresh, type Moment, phrase } from './moment.ts';
import { message, type Outcome, outcome } from './outcome.ts';
import { react } from './smalltalk.ts';

const replies: Record<string, readonly [string, string]> = {
  audio: ['talk:audio', 'talk:audioAgain'],
  image: ['talk:image', 'talk:imageAgain'],
  video: ['talk:video', 'talk:videoAgain'],
  document: ['talk:document', 'talk:documentAgain'],
  contact: ['talk:contact', 'talk:contactAgain'],
};

const unreadable = ['talk:unsupported', 'talk:unsupportedAgain'] as const;

/** What cannot be read: says so, and what helps instead. `kind` as in `TurnItem.media`, or `contact`. */
export function answerMedia(moment: Moment, kind: string): Outcome {
  if (kind === 'sticker') return react(moment, 'emoji');
  const key = fresh(moment, (Object.hasOwn(replies, kind) ? replies[kind] : undefined) ?? unreadable);
  // Who speaks rather than writes is helped by a number to call.
  const contact = kind === 'audio' ? contactLines(moment).slice(0, 1) : [];
  const said = message(moment, [[phrase(key)], ...contact], { choices: [choose.human, choose.topics] });
  return outcome('smalltalk', [said], { sure: false, confidence: 0, state: { lastText: key } });
}
