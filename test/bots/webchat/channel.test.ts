import { expect, test } from 'vitest';
import type { Address, Outbound } from '../../../bots/channel.ts';
import { createWebchatChannel, webchatAddress } from '../../../bots/webchat/index.ts';

const address: Address = { channel: 'webchat', account: 'website', conversation: 'hash' };
const message: Outbound = { key: 'turn:0', address, language: 'nl', text: 'Dag' };

test('sending tells the open pages to look, and names the message by its key', async () => {
  const told: unknown[] = [];
  const channel = createWebchatChannel({ account: 'website', publish: async (...notice) => void told.push(notice) });
  expect(await channel.send(message)).toEqual({ id: 'turn:0' });
  await channel.typing?.(address);
  expect(told).toEqual([
    [address, 'changed'],
    [address, 'typing'],
  ]);
});

test('a notice that cannot be given is no failed message: the page finds it when it comes back', async () => {
  const publish = () => Promise.reject(new Error('the database is away'));
  const channel = createWebchatChannel({ account: 'website', publish });
  expect(await channel.send(message)).toEqual({ id: 'turn:0' });
});

test.each(['', 'short', 'a'.repeat(129), `${'a'.repeat(43)}\n`, 'ä'.repeat(43)])('%j is no session', async session => {
  expect(await webchatAddress('website', session)).toBeUndefined();
});

test('a session of hexadecimal digits is one too', async () => {
  expect(await webchatAddress('website', '0123456789abcdef0123456789abcdef')).toMatchObject({
    channel: 'webchat',
    account: 'website',
  });
});
