import { addChat, type ChatRecord } from './chats.ts';
import { createListener, type Listener } from './listen.ts';
import { messageFrom, type User } from './say.ts';
import type { World } from './world.ts';

/** What a group is; everything may be left out. */
export interface GroupOptions {
  title?: string;
  /** A supergroup with topics. */
  forum?: boolean;
}

/** A group with the bot in it. */
export interface Group extends Listener {
  readonly id: number;
  readonly record: ChatRecord;
  /** Becomes a supergroup with a new id: the old one refuses messages from now on. */
  migrates(): Group;
  /** Throws the bot out. */
  removesBot(by: User): Promise<unknown>;
}

/** A new group. `nextId` gives the number of the supergroup that it may become. */
export function createGroup(world: World, id: number, options: GroupOptions, nextId: () => number): Group {
  const title = options.title ?? 'Group';
  const chat = options.forum
    ? ({ id, type: 'supergroup', title, is_forum: true } as const)
    : ({ id, type: 'group', title } as const);
  const record = addChat(world.chats, chat, true);
  return {
    id,
    record,
    ...createListener(record, title),
    migrates: () => {
      const larger = createGroup(world, nextId(), { title, forum: true }, nextId);
      record.movedTo = larger.id;
      const anonymous: User = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
      const leaving = messageFrom(world, record, anonymous, { sender_chat: record.chat, migrate_to_chat_id: larger.id });
      const arriving = messageFrom(world, larger.record, anonymous, {
        sender_chat: larger.record.chat,
        migrate_from_chat_id: id,
      });
      void world.queue.add('message', leaving, String(id));
      void world.queue.add('message', arriving, String(larger.id));
      return larger;
    },
    removesBot: by => {
      record.state = 'kicked';
      const [before, after] = ['member', 'kicked'].map(status => ({ user: world.bot, status }));
      const change = { chat, from: by, date: Math.floor(Date.now() / 1000), old_chat_member: before, new_chat_member: after };
      return world.queue.add('my_chat_member', change, String(id));
    },
  };
}
