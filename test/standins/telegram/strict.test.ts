import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Person, startTelegram, type TelegramStandIn, telegramLimits } from './index.ts';

let telegram: TelegramStandIn;
let anna: Person;

beforeEach(async () => {
  telegram = await startTelegram();
  anna = telegram.person({ name: 'Anna', known: true });
});

afterEach(() => telegram.close());

interface Answer {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: object;
}
const call = async (method: string, body: object = {}, token = telegram.token): Promise<Answer> => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`${telegram.apiRoot}/bot${token}/${method}`, init);
  const answer = (await response.json()) as Answer;
  expect(response.status).toBe(answer.ok ? 200 : answer.error_code);
  return answer;
};
const say = (more: object) => call('sendMessage', { chat_id: anna.id, text: 'x', ...more });
const bold = (offset: unknown, length: unknown, type = 'bold') => ({ entities: [{ type, offset, length }] });
const keyboard = (...buttons: object[]) => ({ reply_markup: { inline_keyboard: [buttons] } });

describe('refuses what Telegram refuses', () => {
  const text = (length: number) => ({ text: 'x'.repeat(length) });
  test.each<[string, object, string | undefined]>([
    ['a text', {}, undefined],
    ['4096 units', text(4096), undefined],
    ['4097 units', text(4097), 'message is too long'],
    ['no text', { text: '' }, 'message text is empty'],
    ['only spaces', { text: ' \n ' }, 'message text is empty'],
    ['half a surrogate pair', { text: 'a\ud83d' }, 'encoded in UTF-8'],
    ['a text that is an object', { text: {} }, 'must be of type String'],
    ['no chat', { chat_id: undefined }, 'chat_id is empty'],
    ['an unknown chat', { chat_id: 999 }, 'chat not found'],
    ['a right entity', bold(0, 1), undefined],
    ['an entity beyond the text', bold(0, 2), 'ends after the text'],
    ['an entity before the text', bold(-1, 1), 'incorrect offset'],
    ['an entity of no length', bold(0, 0), 'incorrect length'],
    ['an entity of an unknown type', bold(0, 1, 'huge'), 'unsupported type'],
    ['an entity inside an emoji', { text: '👍', ...bold(1, 1) }, 'middle of a UTF-16 symbol'],
    ['entities that are no list', { entities: {} }, "can't parse entities"],
    ['an unknown markup', { parse_mode: 'BBCode' }, 'unsupported parse_mode'],
    ['HTML', { text: '<b>a</b> &lt;', parse_mode: 'HTML' }, undefined],
    ['HTML that is not closed', { text: '<b>a', parse_mode: 'HTML' }, "can't parse entities"],
    ['HTML with a loose sign', { text: '1 < 2', parse_mode: 'HTML' }, "can't parse entities"],
    ['HTML of another kind', { text: '<script>a</script>', parse_mode: 'HTML' }, "can't parse entities"],
    ['HTML without text', { text: '<b></b>', parse_mode: 'HTML' }, 'message text is empty'],
    ['HTML that is short without its tags', { text: `<b>${'x'.repeat(4096)}</b>`, parse_mode: 'HTML' }, undefined],
    ['Markdown', { text: '*a* [b](https://x.org)', parse_mode: 'Markdown' }, undefined],
    ['Markdown with one star', { text: '*a', parse_mode: 'Markdown' }, "can't parse entities"],
    ['MarkdownV2 with a full stop', { text: 'a.', parse_mode: 'MarkdownV2' }, 'is reserved'],
    ['MarkdownV2 with an escaped full stop', { text: 'a\\.', parse_mode: 'MarkdownV2' }, undefined],
    ['a button', keyboard({ text: 'A', callback_data: 'a' }), undefined],
    ['data of 64 bytes', keyboard({ text: 'A', callback_data: 'x'.repeat(64) }), undefined],
    ['data of 65 bytes', keyboard({ text: 'A', callback_data: 'x'.repeat(65) }), 'BUTTON_DATA_INVALID'],
    ['data of 33 characters and 66 bytes', keyboard({ text: 'A', callback_data: 'é'.repeat(33) }), 'BUTTON_DATA_INVALID'],
    ['no data', keyboard({ text: 'A', callback_data: '' }), 'BUTTON_DATA_INVALID'],
    ['a button without text', keyboard({ text: '', callback_data: 'a' }), 'non-empty'],
    ['a button without action', keyboard({ text: 'A' }), 'unallowed'],
    ['a button with two actions', keyboard({ text: 'A', callback_data: 'a', url: 'https://x.org' }), 'unallowed'],
    ['101 buttons', keyboard(...Array(101).fill({ text: 'A', callback_data: 'a' })), 'too many'],
    ['a keyboard of another form', { reply_markup: { inline_keyboard: {} } }, 'reply markup'],
  ])('sendMessage with %s', async (_sentence, more, refusal) => {
    const answer = await say(more);
    if (refusal === undefined) expect(answer).toMatchObject({ ok: true, result: { chat: { id: anna.id } } });
    else expect(answer).toMatchObject({ ok: false, error_code: 400, description: expect.stringContaining(refusal) });
    expect(anna.heard()).toHaveLength(refusal === undefined ? 1 : 0);
  });

  const venue = { latitude: 50, longitude: 4, title: 'A', address: 'B' };
  const commands = (command: string, description = 'x') => ({ commands: [{ command, description }] });
  test.each<[string, string, object, number | undefined]>([
    ['an unknown method', 'sendTelepathy', {}, 404],
    ['a method in other letters', 'GETME', {}, undefined],
    ['a venue', 'sendVenue', venue, undefined],
    ['a venue without title', 'sendVenue', { ...venue, title: '' }, 400],
    ['a venue beyond the pole', 'sendVenue', { ...venue, latitude: 91 }, 400],
    ['a venue without place', 'sendVenue', { ...venue, longitude: undefined }, 400],
    ['a document that is not there', 'sendDocument', { document: 'attach://x' }, 400],
    ['typing', 'sendChatAction', { action: 'typing' }, undefined],
    ['an unknown action', 'sendChatAction', { action: 'dancing' }, 400],
    ['a callback that never was', 'answerCallbackQuery', { callback_query_id: '1' }, 400],
    ['a webhook', 'setWebhook', { url: 'https://example.org/x', secret_token: 'a_-9' }, undefined],
    ['a webhook on this machine', 'setWebhook', { url: 'http://127.0.0.1:9/x' }, undefined],
    ['a webhook without https', 'setWebhook', { url: 'http://example.org/x' }, 400],
    ['a webhook on a strange port', 'setWebhook', { url: 'https://example.org:3000/x' }, 400],
    ['a webhook that is no address', 'setWebhook', { url: 'example' }, 400],
    ['a secret with a space', 'setWebhook', { url: 'https://example.org/x', secret_token: 'a b' }, 400],
    ['a secret of 257', 'setWebhook', { url: 'https://example.org/x', secret_token: 'a'.repeat(257) }, 400],
    ['a command', 'setMyCommands', commands('start'), undefined],
    ['a command in capitals', 'setMyCommands', commands('Start'), 400],
    ['a command of 33', 'setMyCommands', commands('s'.repeat(33)), 400],
    ['a command without description', 'setMyCommands', commands('start', ''), 400],
    ['a description of 257', 'setMyCommands', commands('start', 'x'.repeat(257)), 400],
    ['101 commands', 'setMyCommands', { commands: Array(101).fill({ command: 'a', description: 'x' }) }, 400],
    ['a language of three letters', 'setMyCommands', { ...commands('start'), language_code: 'ckb' }, 400],
  ])('%s', async (_sentence, method, parameters, code) => {
    const answer = await call(method, { chat_id: anna.id, ...parameters });
    expect(answer.error_code).toBe(code);
    expect(answer.ok).toBe(code === undefined);
  });

  test.each([
    ['another token', '7000000001:AAnother', 401],
    ['no token', '', 404],
    ['a token of another form', 'abc', 404],
  ])('%s', async (_sentence, token, code) => {
    expect(await call('getMe', {}, token)).toMatchObject({ ok: false, error_code: code });
  });

  test('a body that is no JSON', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"chat_id":' };
    expect((await fetch(`${telegram.apiRoot}/bot${telegram.token}/sendMessage`, init)).status).toBe(400);
  });

  test('a form is read as well as JSON', async () => {
    const form = new FormData();
    form.set('chat_id', String(anna.id));
    form.set('document', new File(['BEGIN'], 'a b.ics', { type: 'text/calendar' }));
    form.set('caption', 'Les');
    await fetch(`${telegram.apiRoot}/bot${telegram.token}/sendDocument`, { method: 'POST', body: form });
    await fetch(`${telegram.apiRoot}/bot${telegram.token}/sendMessage?chat_id=${anna.id}&text=hoi`);
    expect(anna.heard()).toMatchObject([{ text: 'Les', document: { name: 'a b.ics', content: 'BEGIN' } }, { text: 'hoi' }]);
  });
});

describe('knows people', () => {
  test('who never wrote', async () => {
    const stranger = telegram.person();
    expect(await call('sendMessage', { chat_id: stranger.id, text: 'x' })).toMatchObject({ error_code: 400 });
    void stranger.says('hallo');
    expect(await call('sendMessage', { chat_id: stranger.id, text: 'x' })).toMatchObject({ ok: true });
  });

  test('whose account ended', async () => {
    anna.deactivates();
    expect(await say({})).toMatchObject({ error_code: 403, description: 'Forbidden: user is deactivated' });
  });

  test('who press a button that is not there', () => {
    expect(() => anna.presses('Niet')).toThrow('no button "Niet"');
  });

  test('who wait in vain', async () => {
    await expect(anna.next(20)).rejects.toThrow('Anna waited 20 ms in vain');
  });

  test('whose messages are asked for one by one', async () => {
    const waiting = anna.next();
    await say({ text: 'een' });
    await say({ text: 'twee' });
    expect([(await waiting).text, (await anna.next()).text]).toEqual(['een', 'twee']);
    expect(await anna.hears(2)).toHaveLength(2);
  });

  test('in a group that throws the bot out', async () => {
    const group = telegram.group();
    void group.removesBot(anna.user);
    expect(await call('sendMessage', { chat_id: group.id, text: 'x' })).toMatchObject({ error_code: 403 });
  });
});

describe('limits', () => {
  test('more than one message a second to one chat is too many', async () => {
    const limited = await startTelegram({ limits: telegramLimits });
    const [a, b] = [limited.person({ known: true }), limited.person({ known: true })];
    const send = (chat: number) =>
      fetch(`${limited.apiRoot}/bot${limited.token}/sendMessage?chat_id=${chat}&text=x`).then(response => response.json());
    expect(await send(a.id)).toMatchObject({ ok: true });
    expect(await send(a.id)).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
    expect(await send(b.id)).toMatchObject({ ok: true });
    await limited.close();
  });
});

describe('scripted faults', () => {
  test('one that was never used fails the test', async () => {
    const other = await startTelegram();
    other.failNext({ answer: 500 });
    await expect(other.close()).rejects.toThrow('never happened');
  });

  test('happen to the call they are meant for, as often as asked', async () => {
    const omar = telegram.person({ known: true });
    telegram.failNext({ answer: 500, chat: omar.id, times: 2 });
    const toOmar = () => call('sendMessage', { chat_id: omar.id, text: 'x' });
    expect([(await say({})).ok, (await toOmar()).ok, (await toOmar()).ok, (await toOmar()).ok]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('delivers', () => {
  let bot: Server;
  let seen: { update: number; text: string; secret: string | undefined }[];
  let status: () => number;

  beforeEach(async () => {
    seen = [];
    status = () => 200;
    bot = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const update = JSON.parse(Buffer.concat(chunks).toString());
      const secret = request.headers['x-telegram-bot-api-secret-token'] as string | undefined;
      seen.push({ update: update.update_id, text: update.message?.text, secret });
      response.writeHead(status()).end();
    });
    await new Promise<void>(resolve => bot.listen(0, '127.0.0.1', resolve));
    await call('setWebhook', { url: `http://127.0.0.1:${(bot.address() as AddressInfo).port}/`, secret_token: 'geheim' });
  });

  afterEach(async () => {
    bot.closeAllConnections();
    await new Promise(resolve => bot.close(resolve));
  });

  test('with the secret', async () => {
    await anna.says('hallo');
    expect(seen).toMatchObject([{ text: 'hallo', secret: 'geheim' }]);
  });

  test('again until the bot takes it, and what follows in the same chat waits', async () => {
    status = () => (seen.length < 3 ? 500 : 200);
    const first = anna.says('een');
    await anna.says('twee');
    expect(await first).toMatchObject({ attempts: 3 });
    expect(seen.map(each => each.text)).toEqual(['een', 'een', 'een', 'twee']);
    expect(new Set(seen.map(each => each.update)).size).toBe(2);
  });

  test('other chats meanwhile', async () => {
    const omar = telegram.person();
    status = () => (seen.at(-1)?.text === 'een' ? 500 : 200);
    void anna.says('een');
    await omar.says('twee');
    status = () => 200;
    await expect.poll(() => telegram.pending()).toBe(0);
  });

  test('the same update again when the answer gets lost', async () => {
    telegram.loseReplies(1);
    expect(await anna.says('een')).toMatchObject({ attempts: 2 });
    expect(seen[0]?.update).toBe(seen[1]?.update);
  });

  test('to a bot that was away', async () => {
    const { port } = bot.address() as AddressInfo;
    bot.closeAllConnections();
    await new Promise(resolve => bot.close(resolve));
    const said = anna.says('later');
    await expect.poll(() => telegram.webhook().lastError).toBe('Connection refused');
    await new Promise<void>(resolve => bot.listen(port, '127.0.0.1', resolve));
    await said;
    expect(seen).toMatchObject([{ text: 'later' }]);
  });

  test('3,000 updates of 60 people, each in order', async () => {
    const people = Array.from({ length: 60 }, () => telegram.person());
    await Promise.all(people.flatMap(person => Array.from({ length: 50 }, (_, at) => person.says(`${person.id} ${at}`))));
    const of = (id: number) => seen.map(each => each.text).filter(text => text.startsWith(`${id} `));
    for (const person of people) expect(of(person.id)).toEqual(Array.from({ length: 50 }, (_, at) => `${person.id} ${at}`));
  });

  test('nothing to getUpdates', async () => {
    expect(await call('getUpdates')).toMatchObject({
      error_code: 409,
      description: expect.stringContaining('webhook is active'),
    });
  });
});

describe('getUpdates', () => {
  test('gives the same until the offset says that they were taken', async () => {
    const said = anna.says('een');
    const first = (await call('getUpdates')).result as { update_id: number }[];
    expect((await call('getUpdates')).result).toEqual(first);
    expect((await call('getUpdates', { offset: (first[0]?.update_id ?? 0) + 1 })).result).toEqual([]);
    expect(await said).toMatchObject({ attempts: 2 });
  });

  test('waits for news', async () => {
    const asking = call('getUpdates', { timeout: 5 });
    await expect.poll(() => telegram.calls('getUpdates')).toBe(1);
    void anna.says('nieuws');
    expect((await asking).result).toMatchObject([{ message: { text: 'nieuws' } }]);
  });

  test('one asker at a time: the older is sent away', async () => {
    const older = call('getUpdates', { timeout: 5 });
    await expect.poll(() => telegram.calls('getUpdates')).toBe(1);
    const newer = call('getUpdates', { timeout: 5 });
    expect(await older).toMatchObject({
      error_code: 409,
      description: expect.stringContaining('terminated by other getUpdates'),
    });
    void anna.says('x');
    expect((await newer).result).toHaveLength(1);
  });
});
