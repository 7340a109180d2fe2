import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Inbound } from '../../../bots/channel.ts';
import {
  createTelegramChannel,
  setUpTelegram,
  type TelegramChannel,
  type TelegramOptions,
} from '../../../bots/telegram/index.ts';
import { type Person, startTelegram, type TelegramStandIn } from '../../standins/telegram/index.ts';

let telegram: TelegramStandIn;
let options: TelegramOptions;
let channel: TelegramChannel;
let anna: Person;
let stop: AbortController;
let running: Promise<unknown>;
let got: Inbound[];

beforeEach(async () => {
  telegram = await startTelegram();
  options = { token: telegram.token, apiRoot: telegram.apiRoot, webhookSecret: 'geheim' };
  channel = createTelegramChannel(options);
  anna = telegram.person({ name: 'Anna' });
  stop = new AbortController();
  running = Promise.resolve();
  got = [];
});

afterEach(async () => {
  stop.abort();
  await running;
  await telegram.close();
});

const poll = (accept = async (items: Inbound[]): Promise<void> => void got.push(...items), on = channel): Promise<void> => {
  const polling = on.poll?.(accept, stop.signal) ?? Promise.reject(new Error('no polling'));
  running = polling.catch(() => undefined);
  return polling;
};
const texts = () => got.map(item => item.kind === 'text' && item.text);

describe('polling', () => {
  test('what people write is fetched in order', async () => {
    void poll();
    await Promise.all(['een', 'twee', 'drie'].map(text => anna.says(text)));
    expect(texts()).toEqual(['een', 'twee', 'drie']);
    expect(telegram.pending()).toBe(0);
  });

  test('what was written before the start is fetched too', async () => {
    const said = anna.says('vroeger');
    void poll();
    await said;
    expect(texts()).toEqual(['vroeger']);
  });

  test('what could not be stored is fetched again', async () => {
    let full = true;
    void poll(async items => {
      if (!full) return void got.push(...items);
      full = false;
      throw new Error('disk full');
    });
    const delivery = await anna.says('bewaar mij');
    expect(texts()).toEqual(['bewaar mij']);
    expect(delivery?.attempts).toBe(2);
  });

  test('an update counts as fetched only after it is stored', async () => {
    const store = Promise.withResolvers<void>();
    void poll(() => store.promise);
    const said = anna.says('wacht');
    await expect.poll(() => telegram.calls('getUpdates')).toBe(1);
    expect(telegram.pending()).toBe(1);
    store.resolve();
    await said;
    expect(telegram.pending()).toBe(0);
  });

  test('a strange update holds up nothing', async () => {
    void poll();
    await Promise.all([telegram.update('message', { text: 5 }), telegram.update('message', null), anna.says('verder')]);
    expect(texts()).toEqual(['verder']);
  });

  test.each([
    ['trouble at Telegram', { answer: 502 }],
    ['a broken connection', { drop: 'before' }],
    ['being asked to wait', { answer: 429, retryAfter: 1 }],
  ] as const)('%s is waited out', async (_sentence, fault) => {
    telegram.failNext({ method: 'getUpdates', ...fault });
    void poll();
    await anna.says('daar ben ik weer');
    expect(texts()).toEqual(['daar ben ik weer']);
  });

  test('it stops at once when asked, though Telegram holds the question open', async () => {
    const polling = poll();
    await expect.poll(() => telegram.calls('getUpdates')).toBe(1);
    const before = performance.now();
    stop.abort();
    await polling;
    expect(performance.now() - before).toBeLessThan(500);
  });

  test('it does not begin when it was stopped before', async () => {
    stop.abort();
    await poll();
    expect(telegram.calls('getUpdates')).toBe(0);
  });

  test('a webhook that was left over is removed', async () => {
    await setUpTelegram(options, { webhookUrl: 'https://example.org/webhooks/telegram', commands: [] });
    void poll();
    await expect.poll(() => telegram.webhook().url).toBe('');
    void anna.says('hallo');
    await expect.poll(texts, { timeout: 5000 }).toEqual(['hallo']);
  });

  test('a webhook that somebody sets again and again is a clear failure', async () => {
    const conflict = {
      method: 'getUpdates',
      answer: 409,
      description: "Conflict: can't use getUpdates method while webhook is active",
    };
    telegram.failNext({ ...conflict, times: 2 });
    await expect(poll()).rejects.toMatchObject({ failure: 'not_allowed', vendorCode: '409' });
  });

  test('a wrong token ends it with a clear failure', async () => {
    const wrong = createTelegramChannel({ ...options, token: '7000000001:wrong' });
    await expect(poll(undefined, wrong)).rejects.toMatchObject({ failure: 'credentials' });
  });
});
