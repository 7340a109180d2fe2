import type { Address, Capabilities, Outbound } from '../../bots/channel.ts';
import type { Turn } from '../dialogue/types.ts';
import { say } from '../outbox/say.ts';
import type { Texts } from '../text/index.ts';

interface Options {
  texts: Texts;
  capabilitiesOf(address: Address): Capabilities;
}

/** What a turn says, in order, as the messages of its channel. */
export function messagesOf({ texts, capabilitiesOf }: Options, turn: Turn, id: string, address: Address): Outbound[] {
  const utterances = turn.events.flatMap(event => (event.type === 'said' ? [event.utterance] : []));
  return say(texts, { turn: id, address, capabilities: capabilitiesOf(address), utterances });
}
