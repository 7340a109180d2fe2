import type { Address, Capabilities, Outbound } from '../../bots/channel.ts';
import type { Texts } from '../text/index.ts';
import type { Utterance } from '../text/utterance.ts';
import { placeChoices } from './capability-text.ts';
import { splitText } from './split.ts';

/** A message ready to be stored, but for its key. */
export type Rendered = Omit<Outbound, 'key'>;

/**
 * Turns one utterance into the messages that show it on a channel: usually one, more when the text is too long for the
 * platform. Choices go under the last one; a place and a file are messages of their own.
 */
export function renderFor(utterance: Utterance, address: Address, can: Capabilities, texts: Texts): Rendered[] {
  const said = texts.renderUtterance(utterance);
  const { text, choices } = placeChoices(said.text, said.choices, can);
  const base = { address, language: utterance.language };
  const messages: Rendered[] = text ? splitText(text, can.maxText).map(part => ({ ...base, text: part })) : [];
  const first = messages[0];
  if (first && said.bold > 0 && said.bold <= first.text.length) first.bold = said.bold;
  const last = messages.at(-1);
  if (last && choices.length > 0) last.choices = choices;
  if (said.place && can.places) messages.push({ ...base, text: '', place: said.place });
  if (said.file && can.files) messages.push({ ...base, text: '', file: said.file });
  return messages;
}
