import type { Address, Capabilities, Outbound } from '../../bots/channel.ts';
import type { Texts } from '../text/index.ts';
import type { Utterance } from '../text/utterance.ts';
import { renderFor } from './render.ts';

export interface SayInput {
  turn: string;
  address: Address;
  capabilities: Capabilities;
  utterances: Utterance[];
}

/** What must be said, as messages ready to be stored as deliveries: rendered, split, and with keys that last. */
export function say(texts: Texts, { turn, address, capabilities, utterances }: SayInput): Outbound[] {
  return utterances
    .flatMap(utterance => renderFor(utterance, address, capabilities, texts))
    .map((message, index) => ({ ...message, key: `${turn}:${index}` }));
}
