import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  announce,
  beginning,
  type Cursor,
  createLive,
  followThread,
  formatCursor,
  parseCursor,
  type ThreadEvent,
} from '../../src/live/index.ts';
import { Listener } from '../../src/store/listen.ts';
import { testDatabase } from '../database.ts';
import { account, assistantSays, makeConversation, personWrites } from './rows.ts';

const { db, url } = await testDatabase();
const listener = new Listener(url);
const live = await createLive(async (...given) => {
  const subscription = await listener.listen(...given);
  return () => subscription.close();
});

/** Follows a conversation as a page does. */
function follow(address: string, after: Cursor = beginning, idleMs = 20_000) {
  const stop = new AbortController();
  const events = followThread({ db, live, account, address, after, signal: stop.signal, idleMs });
  const next = async (): Promise<ThreadEvent> => {
    const { value, done } = await events.next();
    if (done) throw new Error('the stream ended');
    return value;
  };
  /** Everything up to and including the next event of this kind. */
  const until = async (kind: ThreadEvent['kind']) => {
    const seen: ThreadEvent[] = [];
    do seen.push(await next());
    while (seen.at(-1)?.kind !== kind);
    return seen;
  };
  return { next, until, close: () => stop.abort(), ended: async () => (await events.next()).done };
}

const shown = (event: ThreadEvent) =>
  event.kind === 'message' ? `> ${event.message.text}` : event.kind === 'own' ? `< ${event.text}` : event.kind;
const cursorOf = (events: ThreadEvent[]) => {
  const last = events.findLast(event => 'cursor' in event);
  return last && 'cursor' in last ? last.cursor : beginning;
};

describe('a page that opens', () => {
  test('gets both sides of the conversation in the order of time', async () => {
    const address = randomUUID();
    const conversation = await makeConversation(db, address);
    await personWrites(db, conversation, 'a', 'Dag');
    await assistantSays(db, conversation, { text: 'Welkom' });
    await assistantSays(db, conversation, { text: 'Kies', choices: [{ id: 'topic:1', label: 'Lessen' }] });
    await personWrites(db, conversation, 'b', '', 'topic:1');
    await assistantSays(db, conversation, { text: 'De lessen' });
    const page = follow(address);
    expect((await page.until('ready')).map(shown)).toEqual(['< Dag', '> Welkom', '> Kies', '< Lessen', '> De lessen', 'ready']);
    page.close();
  });

  test('does not get what failed or was dropped, nor another conversation', async () => {
    const address = randomUUID();
    const conversation = await makeConversation(db, address);
    await assistantSays(db, conversation, { text: 'failed' }, 'failed');
    await assistantSays(db, conversation, { text: 'dropped' }, 'dropped');
    await assistantSays(db, conversation, { text: 'queued' }, 'queued');
    await assistantSays(db, await makeConversation(db, randomUUID()), { text: 'secret of another' });
    const page = follow(address);
    expect((await page.until('ready')).map(shown)).toEqual(['> queued', 'ready']);
    page.close();
  });

  test('gets the last 200 lines of a long conversation, and loses none of the next', async () => {
    const address = randomUUID();
    const conversation = await makeConversation(db, address);
    for (let line = 1; line <= 260; line++) await assistantSays(db, conversation, { text: `line ${line}` });
    const page = follow(address);
    const lines = (await page.until('ready')).map(shown);
    expect([lines.length, lines[0], lines.at(-2)]).toEqual([201, '> line 61', '> line 260']);
    await personWrites(db, conversation, 'x', 'next');
    await announce(db, address);
    expect(shown(await page.next())).toBe('< next');
    page.close();
  });

  test('shows a question before its answer, even when the clock of the answer is behind', async () => {
    const address = randomUUID();
    const conversation = await makeConversation(db, address);
    const answer = await assistantSays(db, conversation, { text: 'answer' });
    const question = await personWrites(db, conversation, 'a', 'question');
    const { turn } = await db.delivery.findUniqueOrThrow({ where: { id: answer } });
    await db.message.update({ where: { id: question }, data: { turn } });
    const page = follow(address);
    expect((await page.until('ready')).map(shown)).toEqual(['< question', '> answer', 'ready']);
    page.close();
  });

  test('shows a button that nobody knows as a dot, never its id', async () => {
    const address = randomUUID();
    const conversation = await makeConversation(db, address);
    await personWrites(db, conversation, 'a', '', 'made-up');
    const page = follow(address);
    expect((await page.until('ready')).map(shown)).toEqual(['< •', 'ready']);
    page.close();
  });
});

describe('a page that stays', () => {
  test('is told of a conversation that begins later', async () => {
    const address = randomUUID();
    const page = follow(address);
    expect((await page.until('ready')).map(shown)).toEqual(['ready']);
    const conversation = await makeConversation(db, address);
    await personWrites(db, conversation, 'a', 'Dag');
    await announce(db, address);
    expect(shown(await page.next())).toBe('< Dag');
    page.close();
  });

  test('is shown that somebody writes, without a change of its cursor', async () => {
    const address = randomUUID();
    const page = follow(address);
    await page.until('ready');
    await announce(db, address, 'typing');
    expect(await page.next()).toEqual({ kind: 'typing' });
    page.close();
  });

  test('hears that the connection lives, and finds what a lost notice did not announce', async () => {
    const address = randomUUID();
    const conversation = await makeConversation(db, address);
    const page = follow(address, beginning, 50);
    await page.until('ready');
    expect((await page.next()).kind).toBe('idle');
    await assistantSays(db, conversation, { text: 'unannounced' });
    expect((await page.until('message')).map(shown)).toContain('> unannounced');
    page.close();
  });

  test('is told when everything is erased, also if the person already began anew', async () => {
    const address = randomUUID();
    const conversation = await makeConversation(db, address);
    await personWrites(db, conversation, 'a', 'secret');
    const page = follow(address);
    await page.until('ready');
    await db.contact.deleteMany({ where: { conversations: { some: { id: conversation } } } });
    const again = await makeConversation(db, address);
    await personWrites(db, again, 'b', 'new');
    await announce(db, address);
    expect([await page.next(), await page.next()].map(shown)).toEqual(['cleared', '< new']);
    page.close();
  });

  test('ends when it is closed, also while it waits', async () => {
    const page = follow(randomUUID());
    await page.until('ready');
    const ended = page.ended();
    page.close();
    expect(await ended).toBe(true);
  });
});

describe('a page that comes back', () => {
  test.each([0, 1, 2, 3, 4])('after %i lines gets the rest, without a gap and without a double', async read => {
    const address = randomUUID();
    const conversation = await makeConversation(db, address);
    const texts = ['a', 'b', 'c', 'd', 'e'];
    for (const text of texts) {
      if (text < 'c') await personWrites(db, conversation, text, text);
      else await assistantSays(db, conversation, { text });
    }
    const first = follow(address);
    const seen: ThreadEvent[] = [];
    for (let line = 0; line < read; line++) seen.push(await first.next());
    first.close();
    const second = follow(address, parseCursor(formatCursor(cursorOf(seen))));
    const rest = await second.until('ready');
    const all = [...seen, ...rest.slice(0, -1)].map(shown).map(line => line.slice(2));
    expect(all).toEqual(texts);
    second.close();
  });

  test.each(['it never was', 'another began'])('to an erased conversation is told so: %s', async how => {
    const address = randomUUID();
    const conversation = await makeConversation(db, address);
    await personWrites(db, conversation, 'a', 'secret');
    await assistantSays(db, conversation, { text: 'answer' });
    const first = follow(address);
    const cursor = cursorOf(await first.until('ready'));
    first.close();
    await db.contact.deleteMany({ where: { conversations: { some: { id: conversation } } } });
    if (how === 'another began') await personWrites(db, await makeConversation(db, address), 'b', 'new');
    const second = follow(address, cursor);
    const expected = how === 'another began' ? ['cleared', '< new', 'ready'] : ['cleared', 'ready'];
    expect((await second.until('ready')).map(shown)).toEqual(expected);
    second.close();
  });

  test('with the cursor of another conversation gets its own from the beginning', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    await personWrites(db, await makeConversation(db, mine), 'a', 'mine');
    await personWrites(db, await makeConversation(db, theirs), 'a', 'theirs');
    const page = follow(theirs);
    const cursor = cursorOf(await page.until('ready'));
    page.close();
    const other = follow(mine, cursor);
    expect((await other.until('ready')).map(shown)).toEqual(['cleared', '< mine', 'ready']);
    other.close();
  });

  test('reads on over more than one portion', async () => {
    const address = randomUUID();
    const conversation = await makeConversation(db, address);
    await assistantSays(db, conversation, { text: '0' });
    const first = follow(address);
    const cursor = cursorOf(await first.until('ready'));
    first.close();
    for (let line = 1; line <= 450; line++) await assistantSays(db, conversation, { text: String(line) });
    const second = follow(address, cursor);
    const lines = (await second.until('ready')).map(shown);
    expect(lines).toEqual([...Array.from({ length: 450 }, (_, line) => `> ${line + 1}`), 'ready']);
    second.close();
  });

  test.each(['', 'x', '1', '1.2.3', '-1.0', '1.-2', '9'.repeat(30), '1.2\n', '१.२'])(
    'with the cursor %j begins at the beginning',
    text => {
      expect(parseCursor(text)).toEqual(beginning);
    },
  );
});

test('eight writers at once, under the lock that the inbox and the turns hold: each line once, each side in order', async () => {
  const address = randomUUID();
  const conversation = await makeConversation(db, address);
  const [steady, restless] = [follow(address), follow(address)];
  const write = async (writer: number) => {
    for (let line = 0; line < 12; line++) {
      await db.$transaction(async tx => {
        await tx.$queryRaw`SELECT id FROM conversation WHERE id = ${conversation}::uuid FOR UPDATE`;
        if (line % 2) await personWrites(tx, conversation, `${writer}.${line}`, `${writer}.${line}`);
        else await assistantSays(tx, conversation, { text: `${writer}.${line}` });
      });
      await announce(db, address);
    }
  };
  const writing = Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
  const isLine = (event: ThreadEvent) => event.kind === 'message' || event.kind === 'own';
  const readSteadily = async () => {
    const lines: ThreadEvent[] = [];
    while (lines.length < 96) lines.push(...[await steady.next()].filter(isLine));
    return lines;
  };
  /** A page whose connection breaks after every seven events. */
  const readRestlessly = async () => {
    const lines: ThreadEvent[] = [];
    let page = restless;
    while (lines.length < 96) {
      for (let event = 0; event < 7 && lines.length < 96; event++) lines.push(...[await page.next()].filter(isLine));
      page.close();
      page = follow(address, cursorOf(lines));
    }
    page.close();
    return lines;
  };
  const [one, two] = await Promise.all([readSteadily(), readRestlessly(), writing]);
  for (const lines of [one, two]) {
    expect(new Set(lines.map(shown)).size).toBe(96);
    const ids = lines.flatMap(event => (event.kind === 'message' ? [Number(event.id)] : []));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
  }
  steady.close();
});
