import { describe, expect, test } from 'vitest';
import { inbound } from '../standins/memory-channel.ts';
import { harness, heard, saying } from './harness.ts';

const talk = await harness((state, input) => saying([`echo ${heard(input)}`], { state }));
const texts = (person: string) =>
  talk.platform.sent.filter(({ address }) => address.conversation === person).map(({ text }) => text);
const deliveries = async (person: string) =>
  talk.db.delivery.findMany({ where: { conversation: { address: person } }, orderBy: { id: 'asc' } });
const say = async (person: string, text: string) => {
  await talk.receive(inbound(person, { kind: 'text', text }));
  await talk.settled();
};

describe('a delivery', () => {
  test('records what became of it', async () => {
    await say('anna', 'hallo');
    expect(await deliveries('anna')).toMatchObject([
      { state: 'sent', attempts: 1, failure: null, mayBeDouble: false, node: null },
    ]);
  });

  test('is tried again when the platform had a fault, and keeps the order', async () => {
    talk.platform.faults.push('platform_error');
    await talk.receive(inbound('bram', { kind: 'text', text: 'een' }));
    await talk.receive(inbound('bram', { kind: 'text', text: 'twee' }));
    await talk.settled();
    expect(texts('bram').join(' ')).toMatch(/een.*twee/);
    expect((await deliveries('bram'))[0]).toMatchObject({ state: 'sent', attempts: 2, mayBeDouble: false });
  });

  test('waits as long as the platform asks', async () => {
    const start = Date.now();
    talk.platform.faults.push({ failure: 'rate_limited', retryAfter: 1_200 });
    await say('cem', 'hallo');
    expect(Date.now() - start).toBeGreaterThanOrEqual(1_200);
    expect(texts('cem')).toEqual(['echo hallo']);
  });

  test('is marked when the platform may have taken it before', async () => {
    talk.platform.faults.push('timeout');
    await say('dana', 'hallo');
    expect(await deliveries('dana')).toMatchObject([{ state: 'sent', mayBeDouble: true }]);
  });

  test('is given up when the content is bad, and the next one goes out', async () => {
    talk.platform.faults.push('bad_content');
    await say('elif', 'een');
    await say('elif', 'twee');
    expect(texts('elif')).toEqual(['echo twee']);
    expect((await deliveries('elif'))[0]).toMatchObject({ state: 'failed', failure: 'bad_content' });
  });

  test('to a person who blocked us marks them as gone, and a message from them as back', async () => {
    talk.platform.faults.push('contact_gone');
    await say('gone', 'hallo');
    expect(await talk.db.identity.findFirst({ where: { user: 'gone' } })).toMatchObject({ goneAt: expect.any(Date) });
    await talk.receive(inbound('gone', { kind: 'joined' }));
    expect(await talk.db.identity.findFirst({ where: { user: 'gone' } })).toMatchObject({ goneAt: null });
  });

  test('follows a chat that moved', async () => {
    talk.platform.faults.push({ failure: 'moved', movedTo: 'new-home' });
    await say('old-home', 'hallo');
    expect(texts('new-home')).toEqual(['echo hallo']);
  });

  test('that a dead node was sending is sent by another, and marked', async () => {
    await say('crash', 'eerst');
    const [{ conversationId } = { conversationId: '' }] = await deliveries('crash');
    await talk.db.delivery.create({
      data: {
        conversationId,
        turn: crypto.randomUUID(),
        state: 'sending',
        node: crypto.randomUUID(),
        payload: {
          key: 'k',
          language: 'nl',
          text: 'in flight',
          address: { channel: 'telegram', account: 'memory', conversation: 'crash' },
        },
      },
    });
    await talk.settled();
    expect(texts('crash')).toEqual(['echo eerst', 'in flight']);
    expect((await deliveries('crash'))[1]).toMatchObject({ state: 'sent', mayBeDouble: true });
  });
});
