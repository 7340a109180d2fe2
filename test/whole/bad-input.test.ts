import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Person } from '../standins/telegram/index.ts';
import { eventually, secret, startHouse } from './house.ts';
import { openPage } from './webchat-page.ts';

const { db, telegram, server, settled } = await startHouse({ TRUST_PROXY: 'on' });
const pages: ReturnType<typeof openPage>[] = [];
afterAll(async () => {
  for (const page of pages) await page.close();
});

const question = 'Wat kost het praatcafé?';
const free = /Gratis/;
const nextUpdate = (() => {
  let update = 2_000_000_000;
  return () => update++;
})();

/** Posts to the Telegram webhook, as Telegram would: with the secret. */
const toTelegram = (body: string | Uint8Array<ArrayBuffer>) =>
  fetch(`${server.address}/webhooks/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    body,
  });

/** A message of this person in Telegram's words; its number is far from those that the stand-in gives. */
const messageOf = (person: Person, content: object) => ({
  message_id: nextUpdate(),
  from: person.user,
  chat: { id: person.id, type: 'private', first_name: 'Anna' },
  date: Math.floor(Date.now() / 1000),
  ...content,
});
const updateWith = (person: Person, content: object) => ({ update_id: nextUpdate(), message: messageOf(person, content) });
const callbackOf = (person: Person, data: unknown) => ({
  update_id: nextUpdate(),
  callback_query: { id: randomUUID(), from: person.user, chat_instance: '1', message: messageOf(person, { text: 'x' }), data },
});

const newcomer = () => telegram.person({ language: 'nl', known: true });
const megabyte = 1024 * 1024;
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** Texts that people, phones and mischief produce. */
const texts: [sentence: string, text: string][] = [
  ['an empty text', ''],
  ['blanks', ' \n\t\u00a0\u3000 '],
  ['only emoji', '😀👩‍👩‍👧‍👦🇧🇪👍🏽'],
  ['control characters', 'a\u0000b\u0001\u0007\u001b[31m\u007f\u0085c'],
  ['only control characters', '\u0000\u0001\u0002'],
  ['half a surrogate pair', 'a\ud83d b\ude00'],
  ['only halves', '\udc00\ud800'],
  ['bidi overrides', '\u202eesrever\u202c \u2066x\u2069\u200f'],
  ['HTML', '<script>alert(1)</script><b>vet</b>&amp;<img src=x onerror=alert(1)>'],
  ['SQL', "'; DROP TABLE message; -- \\'; SELECT pg_sleep(10)"],
  ['template syntax', '{{7*7}} ${7*7} <%= 7 %> #{7} {{organisation}} $t(talk:help) %s %n'],
  ['Markdown', '*_`[x](y)~>#+-=|{}.!\\'],
  ['names of prototypes', '__proto__ constructor toString hasOwnProperty'],
  ['a thousand marks on one letter', `e${'\u0301'.repeat(1000)}`],
  ['one word of 4,000 letters', 'a'.repeat(4000)],
  ['slashes', '/ // /start/ /\u0000 /start@ /💥'],
  ['a command that is no command', '/constructor __proto__'],
  ['a number far too long', '9'.repeat(500)],
  ['a pattern that makes bad patterns slow', `${'a'.repeat(3000)}!`],
  ['dots that make bad patterns slow', '.'.repeat(4000)],
  ['many scripts', 'Здравствуйте 你好 नमस्ते ሰላም مرحبا שלום'],
];

/** Bodies for the webhook, and what it says to them. Each is posted by or about a person of its own. */
const bodies: [sentence: string, body: (person: Person) => string | Uint8Array<ArrayBuffer>, status: number][] = [
  ['nothing', () => '', 400],
  ['no JSON', () => '{"update_id": 1,', 400],
  ['bytes that are no text', () => new Uint8Array([0xff, 0xfe, 0x00, 0x80]), 400],
  ['null', () => 'null', 200],
  ['a number', () => '7', 200],
  ['a list', () => '[]', 200],
  ['a text', () => '"update"', 200],
  ['an empty object', () => '{}', 200],
  ['a kind of update that we do not know', () => JSON.stringify({ update_id: 5, brand_new: { x: 1 } }), 200],
  ['two kinds at once', p => JSON.stringify({ ...updateWith(p, { text: 'hallo' }), callback_query: 7 }), 200],
  [
    'wrong types everywhere',
    () => '{"update_id":"x","message":{"message_id":{},"chat":7,"from":[],"date":"now","text":{}}}',
    200,
  ],
  ['a text that is a number', p => JSON.stringify(updateWith(p, { text: 7 })), 200],
  ['a text that is a list', p => JSON.stringify(updateWith(p, { text: ['a'] })), 200],
  ['a chat without id', p => JSON.stringify(updateWith(p, { chat: {}, text: 'hallo' })), 200],
  ['a chat id beyond all numbers', p => JSON.stringify(updateWith(p, { chat: { id: 1e300, type: 'private' }, text: 'x' })), 200],
  ['10,000 levels of nesting', p => `{"update_id":${nextUpdate()},"message":${nested(10_000)},"x":${JSON.stringify(p.id)}}`, 200],
  [
    '10,000 levels beside a text',
    p => JSON.stringify(updateWith(p, { text: 'hallo', deep: 0 })).replace('"deep":0', `"deep":${nested(10_000)}`),
    200,
  ],
  [
    'prototypes',
    p => JSON.stringify(updateWith(p, { text: 'x' })).replace('{', '{"__proto__":{"message":1},"constructor":1,'),
    200,
  ],
  ['a megabyte of text', p => JSON.stringify(updateWith(p, { text: 'woord '.repeat(megabyte / 6 - 200) })), 200],
  ['more than a megabyte', p => JSON.stringify(updateWith(p, { text: 'a'.repeat(2 * megabyte) })), 413],
  [
    'entities that point nowhere',
    p => JSON.stringify(updateWith(p, { text: 'x', entities: [{ type: 'mention', offset: -5, length: 1e9 }] })),
    200,
  ],
  ['a message of 1970', p => JSON.stringify(updateWith(p, { text: 'hallo', date: 0 })), 200],
  ['a message of 2100', p => JSON.stringify(updateWith(p, { text: 'hallo', date: 4_102_444_800 })), 200],
  ['a message before all times', p => JSON.stringify(updateWith(p, { text: 'hallo', date: -1e15 })), 200],
  ['a place that is nowhere', p => JSON.stringify(updateWith(p, { location: { latitude: 1e9, longitude: -1e9 } })), 200],
  ['a photo in no size', p => JSON.stringify(updateWith(p, { photo: [] })), 200],
  ['a button without data', p => JSON.stringify(callbackOf(p, undefined)), 200],
  ['a button with other data', p => JSON.stringify(callbackOf(p, 'ask:__proto__:constructor')), 200],
  ['a button with half a letter', p => JSON.stringify(callbackOf(p, 'open:\ud800')), 200],
  ['a button with a megabyte', p => JSON.stringify(callbackOf(p, 'x'.repeat(megabyte - 2000))), 200],
  [
    'a button of a menu of 1970',
    p => JSON.stringify(callbackOf(p, 'ask:praatcafe:price')).replace(/"date":\d+/, '"date":0'),
    200,
  ],
  [
    'a language that is none',
    p => JSON.stringify(updateWith({ ...p, user: { ...p.user, language_code: 'x'.repeat(9000) } }, { text: 'zzz' })),
    200,
  ],
  ['a start with anything', p => JSON.stringify(updateWith(p, { text: `/start ${'entry_'.repeat(500)}\u0000` })), 200],
];

describe('Telegram', () => {
  const survives = async (person: Person) => {
    await settled();
    const before = person.heard().length;
    await person.says(question);
    await eventually(() =>
      expect(
        person
          .heard()
          .slice(before)
          .map(({ text }) => text)
          .join('\n'),
      ).toMatch(free),
    );
  };

  test.concurrent.each(bodies)('%s: an answer of the webhook, and the next question is answered', async (_, body, status) => {
    const anna = newcomer();
    expect((await toTelegram(body(anna))).status).toBe(status);
    await survives(anna);
  });

  test.concurrent.each(texts)('%s: a reply, and the next question is answered', async (sentence, text) => {
    const anna = newcomer();
    expect((await toTelegram(JSON.stringify(updateWith(anna, { text })))).status).toBe(200);
    await eventually(() => expect(anna.heard().length, sentence).toBe(1));
    expect(anna.heard()[0]?.text).not.toMatch(/undefined|\[object|\{\{|NaN/);
    await survives(anna);
  });

  test('the same update ten times at once is answered once', async () => {
    const anna = newcomer();
    const update = JSON.stringify(updateWith(anna, { text: question }));
    const answers = await Promise.all(Array.from({ length: 10 }, () => toTelegram(update)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    await settled();
    await toTelegram(update);
    await settled();
    expect(anna.heard()).toHaveLength(1);
  });

  test('updates that arrive in the wrong order are all answered', async () => {
    const anna = newcomer();
    const [early, late] = [updateWith(anna, { text: question }), updateWith(anna, { text: 'Waar is de vrouwengroep?' })];
    await toTelegram(JSON.stringify(late));
    await settled();
    await toTelegram(JSON.stringify(early));
    await settled();
    expect(anna.heard().map(({ text }) => text)).toEqual([
      expect.stringMatching(/Voorbeeldlaan 34/),
      expect.stringMatching(free),
    ]);
  });

  test('an edit of a message that never came is answered', async () => {
    const anna = newcomer();
    await toTelegram(JSON.stringify({ update_id: nextUpdate(), edited_message: messageOf(anna, { text: question }) }));
    await eventually(() => expect(anna.heard().at(-1)?.text).toMatch(free));
  });

  test('300 payloads that nobody thought of (seeded)', { timeout: 60_000 }, async () => {
    const witness = newcomer();
    await witness.says('/subscribe');
    await witness.next(20_000);
    const before = await traces(witness);
    const stranger = newcomer();
    const scalar = fc.oneof(
      fc.constantFrom(null, true, 0, -1, 1e300, '', 'hallo', '\ud800', '\u0000', '/start', stranger.id, -stranger.id, {}, []),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const skeletons = [
      updateWith(stranger, { text: 'hallo' }),
      updateWith(stranger, { photo: [{ file_id: 'a', file_unique_id: 'b', width: 1, height: 1 }], caption: 'wat' }),
      updateWith(stranger, { location: { latitude: 50.9, longitude: 4.4 } }),
      updateWith(stranger, { text: '@HouvastTestBot hallo', entities: [{ type: 'mention', offset: 0, length: 15 }] }),
      { update_id: 1, edited_message: messageOf(stranger, { text: 'anders', edit_date: 1 }) },
      callbackOf(stranger, 'topics'),
      {
        update_id: 1,
        my_chat_member: {
          chat: { id: stranger.id, type: 'private' },
          from: stranger.user,
          date: 1,
          old_chat_member: { user: stranger.user, status: 'member' },
          new_chat_member: { user: stranger.user, status: 'kicked' },
        },
      },
      updateWith(stranger, { chat: { id: -77, type: 'group', title: 'g' }, migrate_to_chat_id: -78 }),
    ];
    const mutation = fc.record({
      skeleton: fc.constantFrom(...skeletons),
      changes: fc.array(fc.record({ place: fc.nat(), value: scalar, remove: fc.boolean() }), { minLength: 1, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ skeleton, changes }) => {
        const payload = changes.reduce((json, change) => changed(json, change), {
          ...skeleton,
          update_id: nextUpdate(),
        } as unknown);
        const response = await toTelegram(JSON.stringify(payload));
        expect([200, 400]).toContain(response.status);
      }),
      { numRuns: 300, seed: 20261124 },
    );
    await settled();
    expect(await db.event.count({ where: { type: 'set_aside' } })).toBe(0);
    expect(await traces(witness)).toEqual(before);
    await survives(witness);
  });
});

describe('the website chat', () => {
  const open = () => {
    const page = openPage(server.address);
    pages.push(page);
    return page;
  };
  const survives = async (page: ReturnType<typeof openPage>) => {
    await settled();
    const before = page.messages.length;
    expect((await page.says(question)).status).toBe(202);
    await eventually(() =>
      expect(
        page.messages
          .slice(before)
          .map(({ text }) => text)
          .join('\n'),
      ).toMatch(free),
    );
  };
  const id = () => randomUUID();

  const refused: [sentence: string, body: (session: string) => string | Uint8Array<ArrayBuffer>, status: number][] = [
    ['nothing', () => '', 400],
    ['no JSON', () => '{"session":', 400],
    ['bytes that are no text', () => new Uint8Array([0xff, 0xfe, 0x00, 0x80]), 400],
    ['null', () => 'null', 400],
    ['a list', () => '[]', 400],
    ['10,000 levels of nesting', () => nested(10_000), 400],
    ['10,000 levels in the text', session => `{"session":"${session}","id":"${id()}","text":${nested(10_000)}}`, 400],
    ['no session', () => JSON.stringify({ id: id(), text: 'hallo' }), 400],
    ['a session that is too short', () => JSON.stringify({ session: 'abc', id: id(), text: 'hallo' }), 400],
    ['a session that is an object', () => JSON.stringify({ session: { $ne: '' }, id: id(), text: 'hallo' }), 400],
    ['no id', session => JSON.stringify({ session, text: 'hallo' }), 400],
    ['words and a button at once', session => JSON.stringify({ session, id: id(), text: 'hallo', choice: 'human' }), 400],
    ['a choice with half a letter', session => JSON.stringify({ session, id: id(), choice: 'open:\ud800' }), 400],
    ['a megabyte of text', session => JSON.stringify({ session, id: id(), text: 'a'.repeat(megabyte) }), 413],
    ['prototypes', session => `{"__proto__":{"text":"x"},"session":"${session}","id":"${id()}"}`, 400],
  ];
  test.concurrent.each(refused)('%s is refused, and the next question is answered', async (_, body, status) => {
    const page = open();
    expect((await page.post(body(page.session))).status).toBe(status);
    await survives(page);
  });

  test.concurrent.each(texts)('%s: the next question is answered', async (_, text) => {
    const page = open();
    const { status } = await page.says(text);
    expect([202, 400]).toContain(status);
    if (status === 202) await eventually(() => expect(page.messages.length).toBeGreaterThan(0));
    await survives(page);
  });

  test.concurrent.each(['ask:praatcafe:__proto__', 'constructor', 'forget:maybe', 'topic:toString', "open:'; DROP TABLE entry;"])(
    'a button that nobody was shown (%s) is answered',
    async choice => {
      const page = open();
      expect((await page.chooses(choice)).status).toBe(202);
      await eventually(() => expect(page.messages).toHaveLength(1));
      await survives(page);
    },
  );

  test('the same message ten times at once is answered once', async () => {
    const page = open();
    const body = JSON.stringify({ session: page.session, id: id(), text: question });
    const answers = await Promise.all(Array.from({ length: 8 }, () => page.post(body)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(202));
    await settled();
    await eventually(() => expect(page.messages).toHaveLength(1));
  });

  test('nobody reads along: another session, or a made-up place in the stream, shows nothing of others', async () => {
    const [anna, mallory] = [open(), open()];
    await anna.says(question);
    await eventually(() => expect(anna.messages).toHaveLength(1));
    const stream = await fetch(`${server.address}/webchat/events?session=${mallory.session}&after=0.0`, {
      headers: { 'last-event-id': '1.1', 'x-forwarded-for': '10.9.9.9' },
      signal: AbortSignal.timeout(1_500),
    });
    let seen = '';
    await (async () => {
      for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream() as never) ?? []) seen += chunk;
    })().catch(() => {});
    expect(seen).toContain('event: ready');
    expect(seen).not.toMatch(/praatcaf|Gratis/i);
    expect(mallory.messages).toEqual([]);
  });

  test.concurrent.each([
    ['nothing', ''],
    ['a letter', 'x'],
    ['a path', '../..'],
    ['nothing, thirty times', '%00'.repeat(30)],
    ['5,000 letters', 'a'.repeat(5000)],
  ])('a stream whose session is %s is refused', async (_, session) => {
    const response = await fetch(`${server.address}/webchat/events?session=${session}`, {
      headers: { 'x-forwarded-for': '10.8.8.8' },
    });
    expect(response.status).toBe(400);
    await response.body?.cancel();
  });

  test.concurrent.each(['NaN', '-1.-1', '9'.repeat(40), "1' OR 1=1", '1.2.3', '💥'])(
    'a place in the stream that is none (%s) is no error',
    async after => {
      const page = open();
      const response = await fetch(
        `${server.address}/webchat/events?session=${page.session}&after=${encodeURIComponent(after)}`,
        {
          headers: { 'x-forwarded-for': '10.7.7.7' },
        },
      );
      expect(response.status).toBe(200);
      await response.body?.cancel();
    },
  );
});

/** What is stored about a person. */
async function traces({ id }: Person) {
  const identity = await db.identity.findFirst({ where: { user: String(id) }, include: { contact: true } });
  const where = { conversation: { address: String(id) } };
  const counts = [await db.message.count({ where }), await db.delivery.count({ where }), await db.event.count({ where })];
  return { identity, counts };
}

/** Changes or removes the value at one place of a JSON, counted through all of its places. */
function changed(json: unknown, { place, value, remove }: { place: number; value: unknown; remove: boolean }): unknown {
  const copy = structuredClone(json);
  const places: [object, string][] = [];
  const walk = (node: unknown) => {
    if (!node || typeof node !== 'object') return;
    for (const key of Object.keys(node)) {
      places.push([node, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [node, key] = places[place % Math.max(1, places.length)] ?? [];
  if (!node || key === undefined) return copy;
  if (remove) Reflect.deleteProperty(node, key);
  else Reflect.set(node, key, value);
  return copy;
}
