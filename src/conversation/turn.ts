import type { Address, Capabilities, Log } from '../../bots/channel.ts';
import type { DialogueState, Turn, TurnInput } from '../dialogue/types.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { say } from '../outbox/say.ts';
import { type Database, type Transaction, transaction } from '../store/index.ts';
import type { Texts } from '../text/index.ts';
import { keepTurn, markRead, utterancesOf } from './keep-turn.ts';
import { type LockedConversation, lock, readPending } from './load-turn.ts';
import { noteFailure } from './set-aside.ts';
import { type Pending, turnInput } from './turn-input.ts';

/** How long after a person's last message an unsure answer waits for more of them. */
const burstMs = 1_500;

export interface TurnOptions {
  db: Database;
  jobs: Jobs;
  log: Log;
  texts: Texts;
  takeTurn(state: DialogueState | null, input: TurnInput): Turn;
  /** Says that something went wrong and offers a human. Must not throw. */
  apologise(state: DialogueState | null): Turn;
  capabilitiesOf(address: Address): Capabilities;
  /** Shows "typing…" while an answer waits. Best effort. */
  onWaiting?(address: Address): void;
  /** Told of each turn: for metrics. */
  onTurn?(turn: Turn, address: Address): void;
}

/** What a look at a conversation came to. */
type Outcome =
  | { kind: 'idle' }
  | { kind: 'answered'; turn: Turn | undefined; address: Address }
  | { kind: 'wait'; ms: number; address: Address | undefined };

/** The code threw over these messages; the transaction is rolled back. */
class TurnFailed extends Error {
  readonly messages: Pending[];

  constructor(messages: Pending[], cause: unknown) {
    super('a turn failed', { cause });
    this.messages = messages;
  }
}

/** Makes the handler that answers a conversation's unread messages, in order, until there are none. */
export function createTurns(options: TurnOptions): (conversation: string) => Promise<void> {
  const { db, jobs } = options;
  return async conversation => {
    for (;;) {
      const outcome = await attempt(options, conversation);
      if (outcome.kind === 'idle') return;
      if (outcome.kind === 'wait') {
        if (outcome.address) options.onWaiting?.(outcome.address);
        return jobs.runLater('turn', conversation, outcome.ms);
      }
      if (outcome.turn) options.onTurn?.(outcome.turn, outcome.address);
      // Not awaited: the next message is read while this answer is on its way. The sweep is the net.
      void jobs.run('delivery', conversation).catch(() => {});
    }
  };

  async function attempt(all: TurnOptions, conversation: string): Promise<Outcome> {
    try {
      return await transaction(db, tx => takeTurn(all, tx, conversation));
    } catch (error) {
      if (!(error instanceof TurnFailed)) throw error;
      return { kind: 'wait', ms: await noteFailure(all, conversation, error.messages, error.cause), address: undefined };
    }
  }
}

async function takeTurn(options: TurnOptions, tx: Transaction, id: string): Promise<Outcome> {
  const conversation = await lock(tx, id);
  if (!conversation) return { kind: 'idle' };
  const { pending, retryAt } = await readPending(tx, id);
  if (pending.length === 0) return { kind: 'idle' };
  const now = Date.now();
  if (retryAt && retryAt.getTime() > now) return { kind: 'wait', ms: retryAt.getTime() - now, address: undefined };
  try {
    return await answer(options, tx, conversation, pending, now);
  } catch (error) {
    throw new TurnFailed(pending, error);
  }
}

async function answer(
  options: TurnOptions,
  tx: Transaction,
  conversation: LockedConversation,
  pending: Pending[],
  now: number,
): Promise<Outcome> {
  const { address } = conversation;
  const input = turnInput(pending, now, conversation.subscribed);
  const turn = input.items.length > 0 ? options.takeTurn(conversation.state, input) : undefined;
  const waitMs = turn && !turn.sure ? burstEnd(pending) - now : 0;
  if (waitMs > 0) {
    await tx.$executeRaw`
      UPDATE conversation SET due_at = now() + ${waitMs} * interval '1 millisecond' WHERE id = ${conversation.id}::uuid`;
    return { kind: 'wait', ms: waitMs, address };
  }
  const turnId = crypto.randomUUID();
  const read = pending.map(message => message.id);
  if (!turn) {
    await markRead(tx, turnId, read);
    return { kind: 'answered', turn, address };
  }
  await keepTurn(tx, conversation, turnId, turn, read);
  const capabilities = options.capabilitiesOf(address);
  const said = { conversation: conversation.id, turn: turnId, address, capabilities, utterances: utterancesOf(turn) };
  await say(tx, options.jobs, options.texts, said);
  return { kind: 'answered', turn, address };
}

/** A clock that jumped must not make anyone wait longer than a burst. */
function burstEnd(pending: Pending[]): number {
  const last = pending.at(-1)?.receivedAt.getTime() ?? 0;
  return Math.min(last, Date.now()) + burstMs;
}
