import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTelegramChannel, setUpTelegram, type TelegramOptions } from '../../../bots/telegram/index.ts';
import { startTelegram, type TelegramStandIn } from '../../standins/telegram/index.ts';
import { fixture, webhook } from './fixture.ts';

let telegram: TelegramStandIn;
let options: TelegramOptions;
const url = 'https://houvast.example.org/webhooks/telegram';

beforeEach(async () => {
  telegram = await startTelegram();
  options = { token: telegram.token, apiRoot: telegram.apiRoot, webhookSecret: 'secret_1-A' };
});

afterEach(() => telegram.close());

describe('setting up', () => {
  test('sets the webhook with its secret, and a menu for each language that Telegram knows', async () => {
    const start = (description: string) => [{ command: 'start', description }];
    const menus = [
      { commands: start('Begin') },
      { language: 'nl-BE', commands: start('Beginnen') },
      { language: 'ckb', commands: start('x') },
    ];
    await setUpTelegram(options, { webhookUrl: url, commands: menus });
    expect(telegram.webhook()).toMatchObject({ url, secret: 'secret_1-A' });
    expect([telegram.menu(''), telegram.menu('nl')]).toEqual([start('Begin'), start('Beginnen')]);
    expect(telegram.calls('setMyCommands')).toBe(2);
  });

  test('removes the webhook for polling, and keeps what people wrote', async () => {
    await setUpTelegram(options, { webhookUrl: url, commands: [] });
    void telegram.person().says('hallo');
    await setUpTelegram(options, { commands: [] });
    expect([telegram.webhook().url, telegram.pending()]).toEqual(['', 1]);
  });

  test('forgets what people wrote when asked', async () => {
    void telegram.person().says('hallo');
    await setUpTelegram(options, { commands: [], dropPending: true });
    expect(telegram.pending()).toBe(0);
  });

  test('only kinds of updates that we read are asked for', async () => {
    await setUpTelegram(options, { webhookUrl: url, commands: [] });
    expect(await telegram.update('message_reaction', {})).toBeUndefined();
    expect(telegram.pending()).toBe(0);
  });

  test.each([
    ['a webhook without a secret', { webhookSecret: undefined }, url, 'bad_content'],
    ['a secret with a space', { webhookSecret: 'a b' }, url, 'bad_content'],
    ['a webhook without https', {}, 'http://houvast.example.org/x', 'bad_content'],
    ['a webhook on a strange port', {}, 'https://houvast.example.org:3000/x', 'bad_content'],
    ['a wrong token', { token: '1:wrong' }, url, 'credentials'],
  ])('%s is refused', async (_sentence, changed, webhookUrl, failure) => {
    await expect(setUpTelegram({ ...options, ...changed }, { webhookUrl, commands: [] })).rejects.toMatchObject({ failure });
  });
});

describe('the state for an administrator', () => {
  test('names the bot and the webhook', async () => {
    await setUpTelegram(options, { webhookUrl: url, commands: [] });
    const state = await createTelegramChannel(options).check();
    expect(state).toEqual({
      ok: true,
      summary: `@HouvastTestBot, webhook ${url}, 0 waiting`,
      details: { bot: '@HouvastTestBot', name: 'Houvast', mode: 'webhook', url, pending: '0' },
    });
  });

  test('says why Telegram could not deliver', async () => {
    const closed = 'http://127.0.0.1:9/webhooks/telegram';
    await setUpTelegram(options, { webhookUrl: closed, commands: [] });
    void telegram.person().says('hallo');
    await expect.poll(() => telegram.webhook().lastError).toBeDefined();
    const { details } = await createTelegramChannel(options).check();
    expect(details).toMatchObject({
      pending: '1',
      lastError: 'Connection refused',
      lastErrorAt: expect.stringMatching(/^20\d\d-/),
    });
  });

  test.each([
    ['a wrong token', { token: '7000000001:wrong' }, /TELEGRAM_BOT_TOKEN/],
    ['no way to Telegram', { apiRoot: 'http://127.0.0.1:9' }, /network/],
    ['an address that is none', { apiRoot: 'nonsense' }, /./],
  ])('%s is told with its cure, without the token', async (_sentence, changed, cure) => {
    const state = await createTelegramChannel({ ...options, ...changed }).check();
    expect(state.ok).toBe(false);
    expect(state.summary).toMatch(cure);
    expect(JSON.stringify(state)).not.toMatch(/:wrong|AAHouvast/);
  });
});

describe('the name of the bot', () => {
  test('is asked once, when a group message needs it', async () => {
    const channel = createTelegramChannel(options);
    await channel.receive(webhook(fixture('text')));
    expect(telegram.calls('getMe')).toBe(0);
    const groups = await Promise.all(
      ['group-mention', 'group-mention', 'group-command-other'].map(name => channel.receive(webhook(fixture(name)))),
    );
    expect(groups.map(({ items }) => items[0]?.addressed)).toEqual([true, true, undefined]);
    expect(telegram.calls('getMe')).toBe(1);
  });

  test('is not asked for again and again while Telegram is away', async () => {
    let time = 0;
    telegram.failNext({ method: 'getMe', answer: 500 });
    const channel = createTelegramChannel({ ...options, now: () => time });
    const addressed = async () => (await channel.receive(webhook(fixture('group-mention')))).items[0]?.addressed;
    expect([await addressed(), await addressed(), telegram.calls('getMe')]).toEqual([false, false, 1]);
    time = 31_000;
    expect([await addressed(), telegram.calls('getMe')]).toEqual([true, 2]);
  });

  test('can be had by others', async () => {
    expect(await createTelegramChannel(options).me()).toEqual({ id: '7000000001', username: 'HouvastTestBot', name: 'Houvast' });
  });
});
