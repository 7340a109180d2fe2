import type { ReplyMessage } from './answer.ts';

/** A reply as a person would see it on a channel without buttons: choices are numbered over all of its messages. */
export function showReply(reply: ReplyMessage[]): string {
  let number = 0;
  return reply
    .map(({ text, choices = [] }) => [text, ...choices.map(({ label }) => `  ${++number}. ${label}`)].join('\n'))
    .join('\n\n');
}
