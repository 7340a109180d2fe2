import type { Address, Capabilities, Log } from '../../bots/channel.ts';
import type { DialogueState, Turn, TurnInput } from '../dialogue/types.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Database } from '../store/index.ts';
import type { Texts } from '../text/index.ts';
import { keepTurn, markRead } from './keep-turn.ts';
import { type Loaded, loadTurn } from './load-turn.ts';
import { messagesOf } from './messages-of.ts';
import { noteFailure } from './set-aside.ts';
import { type Pending, turnInput } from './turn-input.ts';

/** How long after a person's last message an unsure answer waits for more of them. */
const burstMs = 1_500;

export interface TurnOptions {
  db: Database;
  jobs: Jobs;
  log: Log;
  texts: Texts;
  /** Awaited before each look: right after a start the texts are still being prepared. */
  ready?(): Promise<void>;
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
  | { kind: 'answered'; turn: Turn | undefined; address: Address; more: boolean }
  | { kind: 'wait'; ms: number; address: Address | undefined };

/** Makes what answers a conversation's unread messages, in order, until there are none. */
export function createTurns(options: TurnOptions): (conversation: string) => Promise<void> {
  return async conversation => {
    await options.ready?.();
    for (;;) {
      const outcome = await attempt(options, conversation);
      if (outcome.kind === 'wait') {
        if (outcome.address) options.onWaiting?.(outcome.address);
        return options.jobs.runLater(conversation, outcome.ms);
      }
      if (outcome.kind === 'answered' && outcome.turn) options.onTurn?.(outcome.turn, outcome.address);
      if (outcome.kind === 'idle' || !outcome.more) return;
    }
  };
}

async function attempt(options: TurnOptions, conversation: string): Promise<Outcome> {
  const loaded = await loadTurn(options.db, conversation);
  if (!loaded || loaded.pending.length === 0) return { kind: 'idle' };
  const now = Date.now();
  const retryMs = (loaded.retryAt ?? now) - now;
  if (retryMs > 0) return { kind: 'wait', ms: retryMs, address: undefined };
  try {
    return await answer(options, loaded, now);
  } catch (error) {
    return { kind: 'wait', ms: await noteFailure(options, conversation, loaded.pending, error), address: undefined };
  }
}

async function answer(options: TurnOptions, { conversation, pending, more }: Loaded, now: number): Promise<Outcome> {
  const { db } = options;
  const { address } = conversation;
  const input = turnInput(pending, now, conversation.subscribed);
  const turn = input.items.length > 0 ? options.takeTurn(conversation.state, input) : undefined;
  const waitMs = turn && !turn.sure ? burstEnd(pending) - now : 0;
  if (waitMs > 0) {
    await db.$executeRaw`
      UPDATE conversation SET due_at = now() + ${waitMs} * interval '1 millisecond' WHERE id = ${conversation.id}::uuid`;
    return { kind: 'wait', ms: waitMs, address };
  }
  const id = crypto.randomUUID();
  const read = pending.map(message => message.id);
  if (!turn) {
    await markRead(db, id, read);
    return { kind: 'answered', turn, address, more };
  }
  const kept = await keepTurn(db, conversation, turn, { id, read, messages: messagesOf(options, turn, id, address) });
  // Another node was quicker: look again at what it left.
  return kept ? { kind: 'answered', turn, address, more } : { kind: 'answered', turn: undefined, address, more: true };
}

/** A clock that jumped must not make anyone wait longer than a burst. */
function burstEnd(pending: Pending[]): number {
  const last = pending.at(-1)?.receivedAt ?? 0;
  return Math.min(last, Date.now()) + burstMs;
}
