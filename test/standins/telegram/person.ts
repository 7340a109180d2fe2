import { addChat, type ChatRecord } from './chats.ts';
import type { Group } from './group.ts';
import { createListener, type Listener } from './listen.ts';
import { pressButton } from './press.ts';
import type { Delivery } from './queue.ts';
import { type Manner, messageFrom, plain, type User } from './say.ts';
import type { World } from './world.ts';

type Taken = Promise<Delivery | undefined>;
type Where = Manner & { in?: Group };

/** Who a person is; everything may be left out. */
export interface PersonOptions {
  id?: number;
  name?: string;
  /** `language_code` of their app. */
  language?: string;
  username?: string;
  /** The bot knows them already: it may write first. */
  known?: boolean;
}

/** Somebody on Telegram. Promises of what they do resolve when the bot has taken it. */
export interface Person extends Listener {
  readonly id: number;
  readonly user: User;
  says(text: string, where?: Where): Taken;
  /** Opens the bot by a link: `/start <code>`. */
  starts(code?: string): Taken;
  /** Anything else, in Telegram's own words: `{ sticker: {…} }`. */
  sends(content: object, where?: Where): Taken;
  /** Changes the last thing they said. */
  edits(text: string): Taken;
  presses(button: string | { data: string }, where?: { in?: Group }): Taken;
  blocks(): Taken;
  unblocks(): Taken;
  /** Their account ends; nobody is told. */
  deactivates(): void;
}

/** A new person with a private chat. */
export function createPerson(world: World, id: number, options: PersonOptions): Person {
  const name = options.name ?? `Person ${id}`;
  const user: User = {
    id,
    is_bot: false,
    first_name: name,
    ...(options.username ? { username: options.username } : {}),
    ...(options.language ? { language_code: options.language } : {}),
  };
  const record = addChat(world.chats, { id, type: 'private', first_name: name }, options.known);
  const talk = createTalk(world, record, user);
  return {
    id,
    user,
    ...createListener(record, name),
    ...talk,
    starts: code => talk.says(code ? `/start ${code}` : '/start'),
    presses: (button, where) => pressButton(world, where?.in?.record ?? record, user, button),
    blocks: () => changeState(world, record, user, 'blocked'),
    unblocks: () => changeState(world, record, user, 'open'),
    deactivates: () => {
      record.state = 'deactivated';
    },
  };
}

function createTalk(world: World, own: ChatRecord, user: User): Pick<Person, 'says' | 'sends' | 'edits'> {
  let last: { record: ChatRecord; message: ReturnType<typeof messageFrom> } | undefined;
  const sends: Person['sends'] = (content, where = {}) => {
    const record = where.in?.record ?? own;
    record.known = true;
    const message = messageFrom(world, record, user, content, where);
    last = { record, message };
    return world.queue.add('message', message, String(record.chat.id));
  };
  return {
    sends,
    says: (text, where) => sends(plain(text), where),
    edits: text => {
      if (!last) throw new Error('nothing was said that could be edited');
      const changed = { ...last.message, edit_date: Math.floor(Date.now() / 1000), ...plain(text) };
      return world.queue.add('edited_message', changed, String(last.record.chat.id));
    },
  };
}

function changeState(world: World, record: ChatRecord, from: User, state: 'blocked' | 'open'): Taken {
  const status = (each: ChatRecord['state']) => (each === 'open' ? 'member' : 'kicked');
  const old = { user: world.bot, status: status(record.state) };
  record.state = state;
  const change = { chat: record.chat, from, date: Math.floor(Date.now() / 1000), old_chat_member: old };
  return world.queue.add(
    'my_chat_member',
    { ...change, new_chat_member: { user: world.bot, status: status(state) } },
    String(from.id),
  );
}
