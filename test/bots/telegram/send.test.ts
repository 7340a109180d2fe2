import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Address, type Outbound, SendError, type SendFailure } from '../../../bots/channel.ts';
import { createTelegramChannel, type TelegramChannel } from '../../../bots/telegram/index.ts';
import { type Fault, type Group, type Person, startTelegram, type TelegramStandIn } from '../../standins/telegram/index.ts';

let telegram: TelegramStandIn;
let channel: TelegramChannel;
let anna: Person;
let group: Group;

beforeEach(async () => {
  telegram = await startTelegram();
  channel = createTelegramChannel({ token: telegram.token, apiRoot: telegram.apiRoot });
  anna = telegram.person({ name: 'Anna', known: true });
  group = telegram.group({ forum: true });
});

afterEach(() => telegram.close());

const to = (conversation: number | string, thread?: string): Address => ({
  channel: 'telegram',
  account: channel.account,
  conversation: String(conversation),
  ...(thread ? { thread } : {}),
});
const outbound = (given: Partial<Outbound>): Outbound => ({
  key: 'k',
  address: to(anna.id),
  language: 'nl',
  text: 'Dag!',
  ...given,
});
const say = (given: Partial<Outbound> = {}) => channel.send(outbound(given));
const failureOf = async (sending: Promise<unknown>): Promise<SendError> => {
  const error = await sending.then(
    () => undefined,
    thrown => thrown,
  );
  expect(error).toBeInstanceOf(SendError);
  return error as SendError;
};
const place = { latitude: 50.93, longitude: 4.42, title: 'Huis van de Mens', address: 'Kerkstraat 1' };
const file = { name: 'les één; "1".ics', mime: 'text/calendar', content: 'BEGIN:VCALENDAR\r\n\r\né--\r\n' };

describe('what a person sees', () => {
  const label = (length: number) => 'x'.repeat(length);
  const rows: [sentence: string, given: Partial<Outbound>, seen: object][] = [
    ['a plain text', {}, { method: 'sendMessage', text: 'Dag!', entities: [], buttons: [] }],
    [
      'a bold title',
      { text: 'Les\nDinsdag', bold: 3 },
      { text: 'Les\nDinsdag', entities: [{ type: 'bold', offset: 0, length: 3 }] },
    ],
    ['a title longer than the text', { text: 'Les', bold: 99 }, { entities: [{ type: 'bold', offset: 0, length: 3 }] }],
    ['a title that ends inside an emoji', { text: 'A👍 b', bold: 2 }, { entities: [{ type: 'bold', offset: 0, length: 1 }] }],
    ['a title of half an emoji', { text: '👍 b', bold: 1 }, { entities: [] }],
    ['a title of spaces', { text: '  b', bold: 2 }, { entities: [] }],
    ['no title', { text: 'b', bold: 0 }, { entities: [] }],
    ['4096 units', { text: '👍'.repeat(2048) }, { text: '👍'.repeat(2048) }],
    [
      'half an emoji',
      { text: 'a\ud83d b \udc4d', bold: 2 },
      { text: 'a\uFFFD b \uFFFD', entities: [{ type: 'bold', offset: 0, length: 2 }] },
    ],
    ['NUL', { text: 'a\u0000b' }, { text: 'a\uFFFDb' }],
    ['a place', { text: '', place }, { method: 'sendVenue', venue: place }],
    [
      'a place with buttons',
      { text: '', place, choices: [{ id: 'a', label: 'A' }] },
      { venue: place, buttons: [{ text: 'A', callback_data: 'a' }] },
    ],
    ['a file', { text: '', file }, { method: 'sendDocument', document: { name: 'les één; -1-.ics', content: file.content } }],
    [
      'a file with a caption',
      { text: 'Les', bold: 3, file },
      { text: 'Les', entities: [{ type: 'bold', offset: 0, length: 3 }] },
    ],
    ['a file without a name', { text: '', file: { ...file, name: '\r\n' } }, { document: { name: '--' } }],
  ];
  test.each(rows)('%s arrives as it was meant', async (_sentence, given, seen) => {
    const { id } = await say(given);
    const [shown] = anna.heard();
    expect(shown).toMatchObject(seen);
    expect(shown?.entities).toHaveLength((seen as { entities?: unknown[] }).entities?.length ?? 0);
    expect(id).toBe(`${anna.id}:${shown?.id}`);
  });

  test.each([
    ['two short ones share a row', [3, 16, 5], [2, 1]],
    ['a long one has its own row', [3, 17, 4, 4], [1, 1, 2]],
    ['long ones stand below each other', [30, 40], [1, 1]],
    ['a single one', [3], [1]],
    ['ten of them', Array(10).fill(4), [2, 2, 2, 2, 2]],
  ])('buttons: %s', async (_sentence, lengths, widths) => {
    await say({ choices: lengths.map((length, at) => ({ id: `c${at}`, label: label(length) })) });
    expect(anna.heard()[0]?.rows.map(row => row.length)).toEqual(widths);
    expect(anna.heard()[0]?.buttons.map(button => button.callback_data)).toEqual(lengths.map((_length, at) => `c${at}`));
  });

  test('a text that comes with a place goes first and carries the buttons', async () => {
    const { id } = await say({ text: 'Hier is het', place, choices: [{ id: 'a', label: 'A' }] });
    const heard = anna.heard();
    expect(heard.map(sent => [sent.method, sent.buttons.length])).toEqual([
      ['sendMessage', 1],
      ['sendVenue', 0],
    ]);
    expect(id).toBe(`${anna.id}:${heard[0]?.id}`);
  });

  test('a text that was shown is not a failure when its place is refused', async () => {
    telegram.failNext({ method: 'sendVenue', answer: 500 });
    await say({ text: 'Hier is het', place });
    expect(anna.heard().map(sent => sent.text)).toEqual(['Hier is het']);
  });

  test('a text too long for a caption goes before its file', async () => {
    await say({ text: 'x'.repeat(1025), file });
    expect(anna.heard().map(sent => sent.method)).toEqual(['sendMessage', 'sendDocument']);
  });

  test('a topic of a forum is answered in that topic', async () => {
    await say({ address: to(group.id, '77') });
    expect(group.heard()).toMatchObject([{ thread: 77 }]);
  });
});

describe('nothing in a text is formatting', () => {
  const odd = [
    '<b>vet</b> & <script>alert(1)</script> &lt;',
    '*ster* _streep_ `code` ```blok``` [link](https://example.org) ~weg~ ||stil||',
    '*_`[ ongesloten',
    '{{naam}} $' + '{x} %s \\n \\',
    "'; DROP TABLE messages; --",
    '\u202Eomgekeerd\u202C \u2066x\u2069',
    '@HouvastTestBot /start https://example.org',
    'e\u0301 👨‍👩‍👧‍👦 🇧🇪 ﷽ مرحبا',
    '#.!-=+|{}()>',
  ];
  test.each(odd)('%s is shown as it is', async text => {
    await say({ text, bold: 2, choices: [{ id: '<b>*_', label: text.slice(0, 40) }] });
    expect(anna.heard()[0]).toMatchObject({
      text,
      buttons: [{ text: text.slice(0, 40).toWellFormed(), callback_data: '<b>*_' }],
    });
  });
});

describe('what cannot be sent is not tried', () => {
  test.each<[string, Partial<Outbound>, SendFailure]>([
    ['no text', { text: '' }, 'bad_content'],
    ['only spaces', { text: ' \n\t' }, 'bad_content'],
    ['4097 units', { text: 'x'.repeat(4097) }, 'bad_content'],
    ['a choice of 65 bytes', { choices: [{ id: 'x'.repeat(65), label: 'A' }] }, 'bad_content'],
    ['a choice without id', { choices: [{ id: '', label: 'A' }] }, 'bad_content'],
    ['a choice that is not ASCII', { choices: [{ id: 'é', label: 'A' }] }, 'bad_content'],
    ['the name of a public channel', { address: { channel: 'telegram', account: '1', conversation: '@nieuws' } }, 'contact_gone'],
  ])('%s', async (_sentence, given, failure) => {
    expect((await failureOf(say(given))).failure).toBe(failure);
    expect(telegram.calls('sendMessage')).toBe(0);
  });
});

describe('what the refusals of Telegram mean', () => {
  const rows: [sentence: string, fault: Fault, expected: Partial<SendError>][] = [
    ['too many messages', { answer: 429, retryAfter: 7 }, { failure: 'rate_limited', retryAfter: 7000, vendorCode: '429' }],
    ['too many, without a time', { answer: 429 }, { failure: 'rate_limited', retryAfter: undefined }],
    ['blocked', { answer: 403 }, { failure: 'contact_gone', vendorCode: '403' }],
    ['deactivated', { answer: 403, description: 'Forbidden: user is deactivated' }, { failure: 'contact_gone' }],
    [
      'thrown out',
      { answer: 403, description: 'Forbidden: bot was kicked from the supergroup chat' },
      { failure: 'contact_gone' },
    ],
    ['no right to write', { answer: 403, description: "Forbidden: bot can't send messages to bots" }, { failure: 'not_allowed' }],
    ['unknown chat', { answer: 400, description: 'Bad Request: chat not found' }, { failure: 'contact_gone' }],
    [
      'invalid peer',
      { answer: 400, description: 'Bad Request: PEER_ID_INVALID' },
      { failure: 'contact_gone', vendorCode: '400 PEER_ID_INVALID' },
    ],
    ['user gone', { answer: 400, description: 'Bad Request: user is deactivated' }, { failure: 'contact_gone' }],
    [
      'no rights in a group',
      { answer: 400, description: 'Bad Request: not enough rights to send text messages to the chat' },
      { failure: 'not_allowed' },
    ],
    [
      'a closed topic',
      { answer: 400, description: 'Bad Request: TOPIC_CLOSED' },
      { failure: 'not_allowed', vendorCode: '400 TOPIC_CLOSED' },
    ],
    ['a moved group', { answer: 400, movedTo: -100777 }, { failure: 'moved', movedTo: '-100777' }],
    [
      'anything else that is bad',
      { answer: 400, description: 'Bad Request: Anna Peeters' },
      { failure: 'bad_content', vendorCode: '400' },
    ],
    ['a wrong token', { answer: 401 }, { failure: 'credentials' }],
    ['a token of a wrong form', { answer: 404 }, { failure: 'credentials' }],
    ['trouble at Telegram', { answer: 500 }, { failure: 'platform_error', vendorCode: '500' }],
    ['a gateway that is down', { page: 502 }, { failure: 'platform_error', vendorCode: '502' }],
    ['a page that refuses the size', { page: 413 }, { failure: 'bad_content' }],
    ['a success that is no JSON', { page: 200 }, { failure: 'timeout' }],
    ['a code that nobody knows', { answer: 418, description: 'teapot' }, { failure: 'unknown', vendorCode: '418' }],
    ['a connection that breaks before', { drop: 'before' }, { failure: 'timeout' }],
    ['a connection that breaks after', { drop: 'after' }, { failure: 'timeout' }],
  ];
  test.each(rows)('%s', async (_sentence, fault, expected) => {
    telegram.failNext(fault);
    const error = await failureOf(say());
    expect(error).toMatchObject(expected);
    expect(`${error.message}${error.stack}${error.cause}`).not.toMatch(/AAHouvast|Peeters/);
  });

  test('a message whose answer was lost may have arrived', async () => {
    telegram.failNext({ drop: 'after' });
    await failureOf(say());
    expect(anna.heard()).toHaveLength(1);
  });

  test('a call that hangs ends when asked, and may have arrived', async () => {
    telegram.failNext({ hang: 'after' });
    const error = await failureOf(channel.send(outbound({}), AbortSignal.timeout(100)));
    expect(error.failure).toBe('timeout');
    expect(anna.heard()).toHaveLength(1);
  });

  test('a call that was ended before it began sent nothing', async () => {
    const error = await failureOf(channel.send(outbound({}), AbortSignal.abort()));
    expect(error.failure).toBe('unreachable');
    expect(telegram.calls('sendMessage')).toBe(0);
  });

  test.each([
    ['a closed port', 'http://127.0.0.1:2', 'unreachable'],
    ['a port that fetch refuses', 'http://127.0.0.1:9', 'unreachable'],
    ['an address that is none', 'nonsense', 'unreachable'],
    ['a host that does not exist', 'http://houvast.invalid', 'unreachable'],
  ])('%s is out of reach', async (_sentence, apiRoot, failure) => {
    const lost = createTelegramChannel({ token: telegram.token, apiRoot });
    expect((await failureOf(lost.send(outbound({})))).failure).toBe(failure);
  });
});

describe('as it happens', () => {
  test('a person who blocks is gone, and back when they unblock', async () => {
    void anna.blocks();
    expect((await failureOf(say())).failure).toBe('contact_gone');
    void anna.unblocks();
    await say();
    expect(anna.heard()).toHaveLength(1);
  });

  test('a person who never wrote cannot be reached', async () => {
    const stranger = telegram.person();
    expect((await failureOf(say({ address: to(stranger.id) }))).failure).toBe('contact_gone');
  });

  test('a group that moved tells where to', async () => {
    const larger = group.migrates();
    expect(await failureOf(say({ address: to(group.id) }))).toMatchObject({ failure: 'moved', movedTo: String(larger.id) });
    await say({ address: to(larger.id) });
    expect(larger.heard()).toHaveLength(1);
  });

  test('a pressed button is answered once, and a second answer is a failure to ignore', async () => {
    await say({ choices: [{ id: 'a', label: 'A' }] });
    void anna.presses('A');
    const [update] = await polled();
    await channel.seen?.(update);
    expect((await failureOf(channel.seen?.(update) as Promise<void>)).failure).toBe('bad_content');
    expect(telegram.calls('answerCallbackQuery')).toBe(2);
  });

  test('typing is shown', async () => {
    await channel.typing?.(to(anna.id));
    expect(telegram.calls('sendChatAction')).toBe(1);
  });

  const polled = async () => {
    const stop = new AbortController();
    const got: Parameters<NonNullable<typeof channel.seen>>[0][] = [];
    await channel.poll?.(async items => {
      got.push(...items);
      stop.abort();
    }, stop.signal);
    return got as [(typeof got)[number]];
  };
});
