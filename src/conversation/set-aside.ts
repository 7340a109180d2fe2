import type { Address, Capabilities, Log } from '../../bots/channel.ts';
import type { DialogueState, Turn } from '../dialogue/types.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { say } from '../outbox/say.ts';
import { type Database, type Transaction, transaction } from '../store/index.ts';
import type { Texts } from '../text/index.ts';
import { utterancesOf } from './keep-turn.ts';
import { lock } from './load-turn.ts';
import type { Pending } from './turn-input.ts';

/** Pauses before each retry, in milliseconds; after the last one the message is set aside. */
const retryPauses = [200, 1_000];

interface Options {
  db: Database;
  jobs: Jobs;
  log: Log;
  texts: Texts;
  /** Makes the apology, in the person's language, with the offer of a human. Must not throw. */
  apologise(state: DialogueState | null): Turn;
  capabilitiesOf(address: Address): Capabilities;
}

/**
 * Counts a failed try at these messages. The first of them is then read alone; when it has failed often enough it is set
 * aside with its error, and the person is told. Returns after how many milliseconds to look again.
 */
export async function noteFailure(options: Options, conversation: string, messages: Pending[], cause: unknown): Promise<number> {
  const [first] = messages;
  if (!first) return 0;
  const error = kindOf(cause);
  options.log.error(
    { conversation, message: String(first.id), attempts: first.attempts + 1, error, at: placeOf(cause) },
    'a message made the code throw',
  );
  const pause = retryPauses[first.attempts];
  if (pause === undefined) {
    await transaction(options.db, tx => setAside(options, tx, conversation, first, error));
    return 0;
  }
  await options.db.$executeRaw`
    UPDATE message SET attempts = attempts + 1, retry_at = now() + ${pause} * interval '1 millisecond' WHERE id = ${first.id}`;
  return pause;
}

async function setAside(options: Options, tx: Transaction, id: string, message: Pending, error: string): Promise<void> {
  const conversation = await lock(tx, id);
  if (!conversation) return;
  const turn = crypto.randomUUID();
  const { address } = conversation;
  const apology = options.apologise(conversation.state);
  await tx.$executeRaw`
    UPDATE message SET error = ${error}, processed_at = now(), turn = ${turn}::uuid, attempts = attempts + 1 WHERE id = ${message.id}`;
  await tx.$executeRaw`UPDATE conversation SET state = ${JSON.stringify(apology.state)}::jsonb, due_at = NULL WHERE id = ${id}::uuid`;
  await tx.event.create({ data: { conversationId: id, turn, type: 'set_aside', data: { message: String(message.id), error } } });
  const capabilities = options.capabilitiesOf(address);
  await say(tx, options.jobs, options.texts, {
    conversation: id,
    turn,
    address,
    capabilities,
    utterances: utterancesOf(apology),
  });
}

/** The error's kind without its words: those can quote the message. */
const kindOf = (cause: unknown) =>
  cause instanceof Error ? [cause.name, (cause as { code?: string }).code].filter(Boolean).join(' ') : 'thrown';

/** File and line of the first frame of our own. */
const placeOf = (cause: unknown) =>
  cause instanceof Error ? /((?:src|bots)\/[\w./-]+:\d+)/.exec(cause.stack ?? '')?.[1] : undefined;
