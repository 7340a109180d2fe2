import type { Inbound } from '../../bots/channel.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { type Database, transaction } from '../store/index.ts';
import { Gathering } from './gathering.ts';
import { notice } from './notice.ts';
import { storable } from './storable.ts';
import { type Keyed, storeMessages } from './store-messages.ts';

export interface ReceiveOptions {
  db: Database;
  jobs: Jobs;
  dedupeKey(item: Inbound): Promise<string>;
  /** Told of each item that was stored: for metrics and for open website chats. */
  onStored?(item: Inbound, conversation: string): void;
}

/** Kinds that the dialogue answers; the others only change what we know of a chat or a delivery. */
const answered = new Set<Inbound['kind']>(['text', 'command', 'choice', 'edited', 'media', 'location', 'contact', 'unsupported']);

/** Messages stored in one transaction, when many come at once. */
const together = 50;

/**
 * Makes the inbox: stores each item once and wakes its conversation in the same transaction. When it resolves, everything
 * is safe and the platform may be answered; when it throws, nothing of the failing item was stored.
 */
export function createReceive({ db, jobs, dedupeKey, onStored }: ReceiveOptions): (items: Inbound[]) => Promise<void> {
  const store = (messages: Keyed[]) => transaction(db, tx => storeMessages(tx, jobs, messages));
  const inbox = new Gathering(store, together);

  const receiveMessage = async (item: Inbound, key: string) => {
    const conversation = await inbox.add({ item, key });
    if (!conversation) return;
    onStored?.(item, conversation);
    // Not awaited: the platform is answered first. The queue brings it too, should this process die.
    void jobs.run(conversation).catch(() => {});
  };

  /** Platforms call it an edit, too, when only a preview was added. */
  const saysNothingNew = async (item: Inbound): Promise<boolean> => {
    if (item.kind !== 'edited') return false;
    const key = await dedupeKey({ ...item, id: item.message });
    const [before] = await db.$queryRaw<{ text: string | null }[]>`
      SELECT payload->>'text' AS text FROM message WHERE dedupe_key = ${key}`;
    return before?.text === item.text;
  };

  return async items => {
    for (const raw of items) {
      if (raw.audience !== 'newcomer' || !(raw.addressed || raw.kind === 'moved')) continue;
      const item = storable(raw);
      if (await saysNothingNew(raw)) continue;
      if (answered.has(item.kind)) await receiveMessage(item, await dedupeKey(raw));
      else await transaction(db, tx => notice(tx, item));
    }
  };
}
