import { describe, expect, test } from 'vitest';
import { inbound } from '../standins/memory-channel.ts';
import { harness, heard, saying } from './harness.ts';

const talk = await harness((state, input) => {
  const text = heard(input);
  if (text.includes('bug')) throw new TypeError('the assistant threw');
  if (text.includes('lang')) return saying(['Zin. '.repeat(100)]);
  return saying([`echo ${text}`], { sure: !text.includes('?'), state });
});
const texts = (person: string) =>
  talk.platform.sent.filter(({ address }) => address.conversation === person).map(({ text }) => text);

describe('a conversation', () => {
  test('answers a message once, however often the platform brings it', async () => {
    const item = inbound('anna', { kind: 'text', text: 'hallo' });
    await talk.receive(item);
    await Promise.all([talk.receive(item), talk.receive(item), talk.receive(item)]);
    await talk.settled();
    expect(texts('anna')).toEqual(['echo hallo']);
  });

  test('keeps the order of many quick messages, and covers each by one reply', async () => {
    for (let index = 0; index < 30; index++) await talk.receive(inbound('bram', { kind: 'text', text: `m${index}` }));
    await talk.settled();
    const read = texts('bram').flatMap(text => text.replace('echo ', '').split(' + '));
    expect(read).toEqual(Array.from({ length: 30 }, (_, index) => `m${index}`));
  });

  test('reads a burst of unsure messages as one turn, and waits for the last of them', async () => {
    const start = Date.now();
    await talk.receive(inbound('cem', { kind: 'text', text: 'wanneer?' }));
    await talk.receive(inbound('cem', { kind: 'text', text: 'de les?' }));
    await talk.settled();
    expect(texts('cem')).toEqual(['echo wanneer? + de les?']);
    expect(Date.now() - start).toBeGreaterThanOrEqual(1_450);
  });

  test('a sure answer does not wait', async () => {
    const start = Date.now();
    await talk.receive(inbound('dana', { kind: 'text', text: 'prijs' }));
    await talk.settled();
    expect(Date.now() - start).toBeLessThan(1_000);
  });

  test('an edit of a message that was not read yet replaces it', async () => {
    const item = inbound('edit', { kind: 'text', text: 'wat?' });
    await talk.receive(item);
    await talk.receive(inbound('edit', { kind: 'edited', message: item.id, text: 'wie?' }));
    await talk.settled();
    expect(texts('edit')).toEqual(['echo wie?']);
  });

  test('an edit that changes nothing is not answered again', async () => {
    const item = inbound('same', { kind: 'text', text: 'prijs' });
    await talk.receive(item);
    await talk.settled();
    await talk.receive(inbound('same', { kind: 'edited', message: item.id, text: 'prijs' }));
    await talk.receive(inbound('same', { kind: 'edited', message: item.id, text: 'prijzen' }));
    await talk.settled();
    expect(texts('same')).toEqual(['echo prijs', 'echo prijzen']);
  });

  test('a message that makes the code throw is set aside, the person gets an apology, and the next message works', async () => {
    await talk.receive(inbound('fay', { kind: 'text', text: 'bug' }));
    await talk.receive(inbound('fay', { kind: 'text', text: 'daarna' }));
    await talk.settled();
    expect(texts('fay')).toEqual(['sorry', 'echo daarna']);
    const aside = await talk.db.message.findMany({ where: { error: { not: null } } });
    expect(aside.map(({ error, attempts }) => ({ error, attempts }))).toEqual([{ error: 'TypeError', attempts: 3 }]);
  });

  test.each([
    ['NUL characters', 'a\0b', 'echo ab'],
    ['half a surrogate pair', 'a\ud800b', 'echo a\ufffdb'],
    ['a direction override', 'a\u202eb', 'echo a\u202eb'],
    ['template syntax', '{{x}} $t(y) <b>', 'echo {{x}} $t(y) <b>'],
    ['SQL', "'; DROP TABLE message; --", "echo '; DROP TABLE message; --"],
  ])('takes %s', async (name, text, answer) => {
    await talk.receive(inbound(name, { kind: 'text', text }));
    await talk.settled();
    expect(texts(name)).toEqual([answer]);
  });

  test('takes a megabyte of text', async () => {
    await talk.receive(inbound('mega', { kind: 'text', text: 'x'.repeat(1_000_000) }));
    await talk.settled();
    expect(texts('mega').join('')).toMatch(/^echo x{100}/);
  });

  test('splits what is too long for the platform, in order', async () => {
    await talk.receive(inbound('lies', { kind: 'text', text: 'lang' }));
    await talk.settled();
    expect(texts('lies').length).toBeGreaterThan(2);
    expect(texts('lies').join(' ')).toBe('Zin. '.repeat(100).trim());
  });

  test('people in one group have conversations of their own, answered in the group', async () => {
    const inGroup = (user: string, text: string) => inbound('group', { kind: 'text', text, group: true, sender: { user } });
    await talk.receive(inGroup('g1', 'een'));
    await talk.receive(inGroup('g2', 'twee'));
    await talk.settled();
    expect(texts('group').sort()).toEqual(['echo een', 'echo twee']);
    expect(await talk.db.conversation.count({ where: { address: 'group' } })).toBe(2);
  });

  test('what was not said to the assistant is not stored', async () => {
    await talk.receive(inbound('silent', { kind: 'text', text: 'not for you', addressed: false }));
    expect(await talk.db.conversation.count({ where: { address: 'silent' } })).toBe(0);
  });

  test('two first messages at once make one conversation and one contact', async () => {
    const before = await talk.db.contact.count();
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => talk.receive(inbound('twin', { kind: 'text', text: `t${index}` }))),
    );
    await talk.settled();
    expect(await talk.db.conversation.count({ where: { address: 'twin' } })).toBe(1);
    expect((await talk.db.contact.count()) - before).toBe(1);
  });

  test('a conversation that was forgotten by the queue is found by the sweep', async () => {
    await talk.receive(inbound('swept', { kind: 'text', text: 'eerst' }));
    await talk.settled();
    const { id } = await talk.db.conversation.findFirstOrThrow({ where: { address: 'swept' } });
    // As a process that died between storing and working leaves it: a message, and no job.
    await talk.db.message.create({
      data: {
        conversationId: id,
        dedupeKey: 'lost',
        payload: JSON.parse(JSON.stringify(inbound('swept', { kind: 'text', text: 'vergeten' }))),
      },
    });
    await talk.settled();
    expect(texts('swept')).toEqual(['echo eerst', 'echo vergeten']);
  });
});
