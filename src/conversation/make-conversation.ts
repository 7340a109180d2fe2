import type { Inbound } from '../../bots/channel.ts';
import type { Transaction } from '../store/index.ts';

/** Makes the conversation that an item belongs to, and its contact; does nothing where another was quicker. */
export async function makeConversation(tx: Transaction, item: Inbound): Promise<void> {
  const { channel, account, conversation, thread = '' } = item.address;
  const contactId = await locateContact(tx, item);
  await tx.$executeRaw`
    INSERT INTO conversation (id, contact_id, channel, account, address, thread, person, state)
    VALUES (gen_random_uuid(), ${contactId}::uuid, ${channel}, ${account}, ${conversation}, ${thread}, ${personOf(item)}, 'null')
    ON CONFLICT DO NOTHING`;
}

/** In a group each person has a conversation of their own. */
export const personOf = (item: Inbound) => (item.group ? item.sender.user : '');

async function locateContact(tx: Transaction, { address: { channel, account }, sender: { user } }: Inbound): Promise<string> {
  const found = () => tx.$queryRaw<{ contact_id: string }[]>`
    SELECT contact_id FROM identity WHERE channel = ${channel} AND account = ${account} AND "user" = ${user}`;
  const [known] = await found();
  if (known) return known.contact_id;
  const id = crypto.randomUUID();
  await tx.$executeRaw`INSERT INTO contact (id) VALUES (${id}::uuid)`;
  const made = await tx.$executeRaw`
    INSERT INTO identity (channel, account, "user", contact_id) VALUES (${channel}, ${account}, ${user}, ${id}::uuid)
    ON CONFLICT DO NOTHING`;
  if (made > 0) return id;
  // Two first messages of one person at once, in two chats: the other transaction won.
  await tx.$executeRaw`DELETE FROM contact WHERE id = ${id}::uuid`;
  const [other] = await found();
  if (!other) throw new Error('an identity vanished while it was made');
  return other.contact_id;
}
