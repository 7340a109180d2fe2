import type { Address, Capabilities, Log } from '../../bots/channel.ts';
import type { DialogueState, Turn } from '../dialogue/types.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { type Database, type Transaction, transaction } from '../store/index.ts';
import type { Texts } from '../text/index.ts';
import { keepTurn } from './keep-turn.ts';
import { loadTurn } from './load-turn.ts';
import { messagesOf } from './messages-of.ts';
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
  const loaded = await loadTurn(tx, id);
  if (!loaded) return;
  const { conversation } = loaded;
  const turn = crypto.randomUUID();
  const apology = options.apologise(conversation.state);
  const messages = messagesOf(options, apology, turn, conversation.address);
  const kept = await keepTurn(tx, conversation, apology, { id: turn, read: [message.id], messages });
  // Another node changed the conversation: without the apology the message is not set aside, but tried once more.
  if (!kept) return;
  await tx.$executeRaw`UPDATE message SET error = ${error}, attempts = attempts + 1 WHERE id = ${message.id}`;
  await tx.event.create({ data: { conversationId: id, turn, type: 'set_aside', data: { message: String(message.id), error } } });
}

/** The error's kind without its words: those can quote the message. */
const kindOf = (cause: unknown) =>
  cause instanceof Error ? [cause.name, (cause as { code?: string }).code].filter(Boolean).join(' ') : 'thrown';

/** File and line of the first frame of our own. */
const placeOf = (cause: unknown) =>
  cause instanceof Error ? /((?:src|bots)\/[\w./-]+:\d+)/.exec(cause.stack ?? '')?.[1] : undefined;
