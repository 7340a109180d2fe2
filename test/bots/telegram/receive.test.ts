import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTelegramChannel } from '../../../bots/telegram/index.ts';
import { fixture, now, offlineChannel, webhook } from './fixture.ts';

const channel = offlineChannel();
const sent = 1_763_900_000_000;
const receive = (name: string) => channel.receive(webhook(fixture(name)));

const inGroup = { conversation: '-4001' };
const inForum = { conversation: '-1001234567890' };

/** The update of a file, and what becomes of it. */
const rows: [sentence: string, file: string, item: object][] = [
  [
    'a text',
    'text',
    { kind: 'text', text: 'Wanneer is de les?', id: '5001:41', at: sent, addressed: true, audience: 'newcomer' },
  ],
  ['who wrote', 'text', { sender: { user: '5001', name: 'Anna Peeters', language: 'nl' } }],
  [
    'a text in Arabic',
    'text-arabic',
    { kind: 'text', text: 'متى الدرس؟', sender: { user: '5002', name: 'عمر', language: 'ar' } },
  ],
  ['a text with links', 'text-with-links', { kind: 'text', text: 'Zie https://example.org' }],
  ['a start', 'start', { kind: 'command', name: 'start', argument: '' }],
  ['a start by a link', 'start-code', { kind: 'command', name: 'start', argument: 'affiche-12' }],
  ['a command in capitals', 'command-upper-case', { kind: 'command', name: 'help' }],
  ['slashes in a text', 'slash-in-text', { kind: 'text', text: 'ma/di om 10/11?' }],
  ['a path is no command', 'path-text', { kind: 'text', text: '/home/anna is mijn map' }],
  ['a reply', 'reply', { kind: 'text', replyTo: '5001:40' }],
  ['a forwarded text', 'forwarded', { kind: 'text', text: 'Klopt dit?' }],
  ['a photo in its largest size', 'photo', { kind: 'media', media: 'image', file: 'large', caption: 'Deze brief' }],
  ['a voice note', 'voice', { kind: 'media', media: 'audio', file: 'v1' }],
  ['music', 'audio', { kind: 'media', media: 'audio', file: 'a1' }],
  ['a video', 'video', { kind: 'media', media: 'video', file: 'vid1' }],
  ['a round video', 'video-note', { kind: 'media', media: 'video', file: 'vn1' }],
  ['an animation is no document', 'animation', { kind: 'media', media: 'video', file: 'gif1' }],
  ['a document', 'document', { kind: 'media', media: 'document', file: 'd1' }],
  ['a sticker', 'sticker', { kind: 'media', media: 'sticker', file: 's1' }],
  ['a contact', 'contact', { kind: 'contact' }],
  ['a location', 'location', { kind: 'location', latitude: 50.9, longitude: 4.4 }],
  ['a venue', 'venue', { kind: 'location', latitude: 50.9, longitude: 4.4 }],
  ['a poll', 'poll', { kind: 'unsupported', native: 'poll' }],
  ['a die', 'dice', { kind: 'unsupported', native: 'dice' }],
  ['a game', 'game', { kind: 'unsupported', native: 'game' }],
  ['a story', 'story', { kind: 'unsupported', native: 'story' }],
  ['a checklist', 'checklist', { kind: 'unsupported', native: 'checklist' }],
  ['talk in a group', 'group-silent', { kind: 'text', addressed: false, text: 'Wie komt er morgen?', address: inGroup }],
  ['its name in a group', 'group-mention', { addressed: true, text: 'Hallo wanneer is de les?', address: inGroup }],
  ['its name after an emoji', 'group-mention-after-emoji', { addressed: true, text: '👍🏽 , open?' }],
  ['only its name', 'group-mention-only', { kind: 'text', addressed: true, text: '' }],
  ['its name in another word', 'group-mention-no-entity', { addressed: false, text: 'mail@HouvastTestBot.be' }],
  ['the name of another bot', 'group-mention-other', { addressed: false, text: '@OtherBot hallo' }],
  ['a mention by id', 'group-text-mention', { addressed: true, text: 'open?' }],
  ['a reply to it in a group', 'group-reply', { addressed: true, text: 'En zondag?', replyTo: '-4001:40' }],
  ['a reply to somebody else', 'group-reply-other', { addressed: false, replyTo: '-4001:40' }],
  ['a command in a group', 'group-command', { kind: 'command', name: 'help', addressed: true }],
  ['a command that names it', 'group-command-ours', { kind: 'command', name: 'help', argument: 'les', addressed: true }],
  ['a caption that names it', 'group-caption-mention', { kind: 'media', addressed: true, caption: 'wat is dit?' }],
  ['an anonymous administrator', 'group-anonymous-admin', { kind: 'command', sender: { user: '-1001234567890', name: 'Buurt' } }],
  ['a person who writes as a channel', 'group-as-channel', { kind: 'text', sender: { user: '-1009876543210', name: 'Nieuws' } }],
  ['a forum topic', 'topic', { kind: 'text', addressed: false, address: { ...inForum, thread: '77' } }],
  ['a thread of replies is no topic', 'reply-thread-is-no-topic', { replyTo: '-1001234567890:40', address: { ...inForum } }],
  ['a private message without sender', 'no-sender', { kind: 'text', text: 'Hallo', sender: { user: '5001' } }],
  ['a group that moves, told in the old chat', 'migrate-to', { kind: 'moved', to: '-1001234567890', address: inGroup }],
  ['a group that moved, told in the new chat', 'migrate-from', { kind: 'moved', to: '-1001234567890', address: inGroup }],
  ['a time before all times', 'weird-date', { kind: 'text', at: now }],
  ['a time that is a text', 'text-date', { kind: 'text', at: now }],
  ['a message with number 0', 'number-zero', { kind: 'text', text: 'Hallo', id: expect.stringMatching(/^update:\d+$/) }],
  ['NUL and half an emoji', 'nul-and-surrogate', { kind: 'text', text: 'a\uFFFDb\uFFFD' }],
  ['the largest id that Telegram gives', 'large-id', { address: { conversation: '4503599627370495' } }],
  ['an edit', 'edited', { kind: 'edited', message: '5001:41', text: 'Wanneer is de les dinsdag?', at: sent + 60_000 }],
  ['an edited caption', 'edited-caption', { kind: 'edited', text: 'Nieuwe tekst' }],
  ['an edit in a group', 'edited-group', { kind: 'edited', addressed: true, text: 'hoe laat?' }],
  [
    'a button',
    'callback',
    { kind: 'choice', choice: 'when', label: 'Wanneer?', receipt: '4382bfdwdsb323b2d9', replyTo: '5001:44' },
  ],
  ['the moment of a button', 'callback', { at: now, id: 'callback:4382bfdwdsb323b2d9', addressed: true }],
  ['a button of an old menu', 'callback-old-menu', { kind: 'choice', choice: 'gone' }],
  ['a button of a message that is out of reach', 'callback-inaccessible', { kind: 'choice', choice: 'when' }],
  ['a button without a message', 'callback-inline', { kind: 'choice', address: { conversation: '5001' } }],
  ['the button of a game', 'callback-game', { kind: 'choice', choice: 'game:schaak' }],
  ['a button in a topic', 'callback-topic', { kind: 'choice', label: 'Wanneer?', address: { ...inForum, thread: '77' } }],
  ['a person who blocks', 'blocked', { kind: 'left', address: { conversation: '5001' }, at: sent }],
  ['a person who unblocks', 'unblocked', { kind: 'joined' }],
  ['being added to a group', 'added-to-group', { kind: 'joined', address: inGroup, addressed: false }],
  ['being removed from a group', 'removed-from-group', { kind: 'left', address: inGroup }],
  ['being restricted out of a group', 'restricted-and-outside', { kind: 'left' }],
];

/** Known, and nothing to answer. */
const ignored = [
  ...['pinned', 'new-members', 'left-member', 'topic-created', 'from-bot', 'group-command-other', 'group-automatic-forward'],
  ...['edited-live-location', 'made-administrator', 'restricted-but-inside', 'added-to-channel', 'channel-post', 'reaction'],
];

/** Answered with 200 and counted. */
const strange = [
  ...['no-sender-in-group', 'id-too-large', 'text-is-number', 'chat-is-text', 'location-out-of-range', 'callback-without-data'],
  ...['business-message', 'inline-query', 'kind-of-tomorrow', 'brand-new-kind-in-group'],
];

describe('what Telegram sends', () => {
  test.each(rows)('%s is read', async (_sentence, file, item) => {
    const { response, items, unknown } = await receive(file);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject(item);
    expect(items[0]?.address).toMatchObject({ channel: 'telegram', account: '7000000001' });
    expect({ status: response.status, unknown }).toEqual({ status: 200, unknown: 0 });
  });

  test.each([
    ['topic', 'replyTo'],
    ['callback-old-menu', 'label'],
    ['callback-inline', 'replyTo'],
    ['reply-thread-is-no-topic', 'address.thread'],
    ['text', 'address.thread'],
    ['text-arabic', 'sender.aliases'],
  ])('%s says nothing of %s', async (file, path) => {
    const { items } = await receive(file);
    expect(items[0]).not.toHaveProperty(path);
  });

  test.each(ignored)('%s is nothing to us', async file => {
    expect(await receive(file)).toEqual({ response: { status: 200 }, items: [], unknown: 0 });
  });

  test.each(strange)('%s is counted and answered with 200', async file => {
    expect(await receive(file)).toEqual({ response: { status: 200 }, items: [], unknown: 1 });
  });

  test('a kind of message that is newer than the program is not met with silence', async () => {
    const { items, unknown } = await receive('brand-new-kind');
    expect(items).toMatchObject([{ kind: 'unsupported', native: 'unknown' }]);
    expect(unknown).toBe(1);
  });

  test('a second delivery carries the same id', async () => {
    const ids = async (file: string) => (await receive(file)).items.map(item => item.id);
    for (const file of ['text', 'callback', 'blocked', 'edited']) expect(await ids(file)).toEqual(await ids(file));
  });

  test('every fixture has its place in a table', () => {
    const files = readdirSync(new URL('../../fixtures/telegram/', import.meta.url)).map(name => name.replace('.json', ''));
    const used = new Set([...rows.map(row => row[1]), ...ignored, ...strange, 'brand-new-kind']);
    expect(files.filter(name => !used.has(name))).toEqual([]);
  });
});

describe('who may call', () => {
  test.each([
    ['a wrong secret', { 'x-telegram-bot-api-secret-token': 'secret_1-B' }],
    ['an empty secret', { 'x-telegram-bot-api-secret-token': '' }],
    ['a longer secret', { 'x-telegram-bot-api-secret-token': 'secret_1-Aa' }],
  ])('%s is refused', async (_sentence, headers) => {
    const { response, items } = await channel.receive(webhook(fixture('text'), headers));
    expect({ status: response.status, items }).toEqual({ status: 401, items: [] });
  });

  test('without a secret of our own nothing is let in', async () => {
    const open = createTelegramChannel({ token: '1:a', webhookSecret: '' });
    const request = webhook(fixture('text'), { 'x-telegram-bot-api-secret-token': '' });
    expect((await open.receive(request)).response.status).toBe(401);
  });
});

describe('what is not an update', () => {
  const big = `{"update_id":1,"message":{"text":"${'x'.repeat(1024 * 1024)}"}}`;
  const endless = () =>
    new ReadableStream({ pull: controller => controller.enqueue(new TextEncoder().encode('x'.repeat(65_536))) });

  test.each<[string, number, () => Request]>([
    ['an empty body', 400, () => webhook('')],
    ['a text', 400, () => webhook('hello')],
    ['half an object', 400, () => webhook('{"update_id":1')],
    ['a body over 1 MB', 413, () => webhook(big)],
    ['a length over 1 MB', 413, () => webhook('{}', { 'content-length': '2000000' })],
    [
      'a body without end',
      413,
      () => new Request(webhook(''), { body: endless(), duplex: 'half', method: 'POST' } as RequestInit),
    ],
    ['null', 200, () => webhook('null')],
    ['a number', 200, () => webhook('7')],
    ['a list', 200, () => webhook('[{"update_id":1}]')],
    ['an empty object', 200, () => webhook('{}')],
    ['an update without a number', 200, () => webhook('{"message":{}}')],
    ['an update without content', 200, () => webhook('{"update_id":1}')],
    ['a message that is null', 200, () => webhook('{"update_id":1,"message":null}')],
    ['a message that is a list', 200, () => webhook('{"update_id":1,"message":[]}')],
    ['__proto__ as a kind', 200, () => webhook('{"update_id":1,"__proto__":{"message":{}}}')],
    ['deep nesting', 200, () => webhook(`{"update_id":1,"message":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)],
    ['bytes that are no UTF-8', 400, () => webhook(new Uint8Array([0xff, 0xfe, 0x00]))],
  ])('%s is answered with %i', async (_sentence, status, request) => {
    const { response, items, unknown } = await channel.receive(request());
    expect({ status: response.status, items, unknown }).toEqual({ status, items: [], unknown: status === 200 ? 1 : 0 });
  });
});
