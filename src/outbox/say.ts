import type { Address, Capabilities } from '../../bots/channel.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Json, Transaction } from '../store/index.ts';
import type { Texts } from '../text/index.ts';
import type { Utterance } from '../text/utterance.ts';
import { renderFor } from './render.ts';

export interface SayInput {
  conversation: string;
  turn: string;
  address: Address;
  capabilities: Capabilities;
  utterances: Utterance[];
}

/** Stores what must be said, in the caller's transaction. Returns how many messages that makes. */
export async function say(tx: Transaction, jobs: Jobs, texts: Texts, input: SayInput): Promise<number> {
  const messages = input.utterances.flatMap(utterance => renderFor(utterance, input.address, input.capabilities, texts));
  if (messages.length === 0) return 0;
  await tx.delivery.createMany({
    data: messages.map((message, index) => ({
      conversationId: input.conversation,
      turn: input.turn,
      payload: { ...message, key: `${input.turn}:${index}` } as unknown as Json,
    })),
  });
  await jobs.enqueue('delivery', input.conversation, tx);
  return messages.length;
}
