import type { SendError } from '../../bots/channel.ts';
import type { Database } from '../store/index.ts';
import type { Claimed } from './claim.ts';
import { judge } from './retry.ts';

/** Notes that the platform took the message. */
export async function settleSent(db: Database, { id }: Claimed, platformId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE delivery SET state = 'sent', node = NULL, failure = NULL, platform_id = ${platformId}, sent_at = now() WHERE id = ${id}`;
}

/** Notes a failure and what follows from it. Returns after how many milliseconds to try again; undefined: not this one. */
export async function settleFailed(db: Database, claimed: Claimed, error: SendError): Promise<number | undefined> {
  const verdict = judge(error, claimed.attempts);
  const failure = [error.failure, error.vendorCode].filter(Boolean).join(' ');
  if (verdict.kind === 'give_up') {
    await giveUp(db, claimed, failure, verdict.contactGone);
    return undefined;
  }
  const { conversation } = claimed.message.address;
  await db.$transaction([
    db.$executeRaw`
      UPDATE delivery SET state = 'queued', node = NULL, failure = ${failure}, may_be_double = may_be_double OR ${verdict.mayBeDouble}
      WHERE id = ${claimed.id}`,
    db.$executeRaw`
      UPDATE conversation SET paused_until = now() + ${verdict.after} * interval '1 millisecond', address = ${verdict.movedTo ?? conversation}
      WHERE id = (SELECT conversation_id FROM delivery WHERE id = ${claimed.id})`,
  ]);
  return verdict.after;
}

async function giveUp(db: Database, claimed: Claimed, failure: string, contactGone: boolean): Promise<void> {
  const { channel, account } = claimed.message.address;
  const failed = db.$executeRaw`UPDATE delivery SET state = 'failed', node = NULL, failure = ${failure} WHERE id = ${claimed.id}`;
  if (!contactGone) return void (await failed);
  await db.$transaction([
    failed,
    db.$executeRaw`
      UPDATE delivery SET state = 'dropped', failure = ${failure} WHERE state = 'queued'
      AND conversation_id = (SELECT conversation_id FROM delivery WHERE id = ${claimed.id})`,
    db.$executeRaw`
      UPDATE identity SET gone_at = now()
      WHERE channel = ${channel} AND account = ${account} AND contact_id = ${claimed.contactId}::uuid`,
  ]);
}
