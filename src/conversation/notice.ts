import type { Inbound } from '../../bots/channel.ts';
import type { Transaction } from '../store/index.ts';

/** Notes what a platform tells about a chat or a delivery; nobody is answered. */
export async function notice(tx: Transaction, item: Inbound): Promise<undefined> {
  const { channel, account, conversation } = item.address;
  if (item.kind === 'left' || item.kind === 'joined') {
    await tx.$executeRaw`
      UPDATE identity SET gone_at = ${item.kind === 'left' ? new Date() : null}::timestamptz
      WHERE channel = ${channel} AND account = ${account} AND "user" = ${item.sender.user}`;
  }
  if (item.kind === 'moved') {
    await tx.$executeRaw`
      UPDATE conversation AS c SET address = ${item.to} WHERE channel = ${channel} AND account = ${account} AND address = ${conversation}
      AND NOT EXISTS (SELECT 1 FROM conversation AS there WHERE there.channel = ${channel} AND there.account = ${account}
        AND there.address = ${item.to} AND there.thread = c.thread AND there.person = c.person)`;
  }
}
