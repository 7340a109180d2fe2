import type { SendError } from '../../bots/channel.ts';
import type { Database } from '../store/index.ts';
import type { Claimed } from './claim.ts';
import { judge } from './retry.ts';

/** Notes a failure and what follows from it. Returns after how many milliseconds to try again; undefined: not this one. */
export async function settleFailed(db: Database, claimed: Claimed, error: SendError): Promise<number | undefined> {
  const verdict = judge(error, claimed.attempts);
  const failure = [error.failure, error.vendorCode].filter(Boolean).join(' ');
  if (verdict.kind === 'give_up') {
    await giveUp(db, claimed, failure, verdict.contactGone);
    return undefined;
  }
  await db.$transaction([
    db.$executeRaw`
      UPDATE delivery SET state = 'queued', node = NULL, failure = ${failure}, may_be_double = may_be_double OR ${verdict.mayBeDouble}
      WHERE id = ${claimed.id}`,
    db.$executeRaw`
      UPDATE conversation SET paused_until = now() + ${verdict.after} * interval '1 millisecond' WHERE id = ${claimed.conversationId}::uuid`,
    ...(verdict.movedTo === undefined ? [] : follow(db, claimed, verdict.movedTo)),
  ]);
  return verdict.after;
}

/** The chat has a new address. If the person wrote there already, what is unsent goes on in that conversation. */
function follow(db: Database, { conversationId }: Claimed, to: string) {
  return [
    db.$executeRaw`
      UPDATE delivery AS d SET conversation_id = there.id
      FROM conversation AS here JOIN conversation AS there USING (channel, account, thread, person)
      WHERE here.id = ${conversationId}::uuid AND there.address = ${to} AND there.id <> here.id
        AND d.conversation_id = here.id AND d.state = 'queued'`,
    db.$executeRaw`
      UPDATE conversation AS here SET address = ${to} WHERE id = ${conversationId}::uuid AND NOT EXISTS (
        SELECT 1 FROM conversation AS there WHERE there.channel = here.channel AND there.account = here.account
          AND there.address = ${to} AND there.thread = here.thread AND there.person = here.person)`,
  ];
}

async function giveUp(db: Database, claimed: Claimed, failure: string, contactGone: boolean): Promise<void> {
  const { channel, account } = claimed.message.address;
  const failed = db.$executeRaw`UPDATE delivery SET state = 'failed', node = NULL, failure = ${failure} WHERE id = ${claimed.id}`;
  if (!contactGone) return void (await failed);
  await db.$transaction([
    failed,
    db.$executeRaw`
      UPDATE delivery SET state = 'dropped', failure = ${failure}
      WHERE state = 'queued' AND conversation_id = ${claimed.conversationId}::uuid`,
    // A group that threw the assistant out says nothing of its people.
    db.$executeRaw`
      UPDATE identity SET gone_at = now()
      WHERE channel = ${channel} AND account = ${account} AND contact_id = ${claimed.contactId}::uuid
        AND EXISTS (SELECT 1 FROM conversation WHERE id = ${claimed.conversationId}::uuid AND person = '')`,
  ]);
}
