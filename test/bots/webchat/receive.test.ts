import { describe, expect, test } from 'vitest';
import { createWebchatChannel, webchatAddress } from '../../../bots/webchat/index.ts';

const session = 'a'.repeat(43);
const good = { session, id: 'm1', text: 'Hallo' };
const channel = createWebchatChannel({ account: 'website', publish: async () => {} });

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  channel.receive(new Request('http://chat/webhooks/webchat', { method: 'POST', body, headers }));
const postJson = (body: unknown) => post(JSON.stringify(body));
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('a message of a page', () => {
  test('becomes one text of a newcomer, acknowledged with 202', async () => {
    const { response, items, unknown } = await postJson({ ...good, text: '  Wanneer zijn\r\njullie open?  ', language: 'nl-BE' });
    const address = await webchatAddress('website', session);
    expect(response.status).toBe(202);
    expect(unknown).toBe(0);
    expect(items).toEqual([
      {
        id: 'm1',
        at: expect.any(Number),
        address,
        sender: { user: address?.conversation, language: 'nl-BE' },
        audience: 'newcomer',
        addressed: true,
        kind: 'text',
        text: 'Wanneer zijn\njullie open?',
      },
    ]);
  });

  test('never carries the session itself, only its hash', async () => {
    const { items } = await postJson(good);
    expect(JSON.stringify(items)).not.toContain(session);
    expect(items[0]?.address.conversation).toMatch(/^[\w-]{43}$/);
  });

  test('of another session has another address', async () => {
    const [one, two] = await Promise.all([webchatAddress('website', 'a'.repeat(43)), webchatAddress('website', 'b'.repeat(43))]);
    expect(one?.conversation).not.toBe(two?.conversation);
  });

  test('that presses a button is a choice', async () => {
    const { items } = await postJson({ session, id: 'm2', choice: 'topic:courses' });
    expect(items[0]).toMatchObject({ kind: 'choice', choice: 'topic:courses', id: 'm2' });
  });

  test('that begins with a slash and a word is a command', async () => {
    const { items } = await postJson({ ...good, text: '/start doctor-poster' });
    expect(items[0]).toMatchObject({ kind: 'command', name: 'start', argument: 'doctor-poster' });
  });

  test.each([
    ['only emoji', '🙏🏽🙏🏽', '🙏🏽🙏🏽'],
    ['HTML, kept as it is', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['SQL, kept as it is', "'; DROP TABLE message; --", "'; DROP TABLE message; --"],
    ['template syntax, kept as it is', '{{name}} $t(key) ${1}', '{{name}} $t(key) ${1}'],
    ['a direction override, kept for the renderer to tame', '\u202eabc', '\u202eabc'],
    ['control characters among letters', 'a\u0000b\u0007c\u009fd', 'abcd'],
    ['half a surrogate pair', 'x\ud83dy', 'x\ufffdy'],
    ['a slash that is no command', '/ 24/7?', '/ 24/7?'],
    ['4,000 letters within white space', ` ${'é'.repeat(4000)}\n`, 'é'.repeat(4000)],
  ])('may hold %s', async (_, text, expected) => {
    const { response, items } = await postJson({ ...good, text });
    expect(response.status).toBe(202);
    expect(items[0]).toMatchObject({ text: expected });
  });

  test.each(['en_US@posix', '../../etc', '', 'x', 'nl-BE; DROP'])(
    'with the strange language %j counts as one without',
    async language => {
      const { response, items } = await postJson({ ...good, language });
      expect(response.status).toBe(202);
      expect(items[0]?.sender).not.toHaveProperty('language');
    },
  );
});

describe('what is no message', () => {
  test.each([
    ['nothing', '', 400, 'not_json'],
    ['no JSON', 'text=hello', 400, 'not_json'],
    ['half of a JSON', '{"session":"', 400, 'not_json'],
    ['an empty text', JSON.stringify({ ...good, text: ' \n\t ' }), 400, 'empty'],
    ['a text of control characters', JSON.stringify({ ...good, text: '\u0000\u0001' }), 400, 'empty'],
    ['4,001 letters', JSON.stringify({ ...good, text: 'a'.repeat(4001) }), 400, 'too_long'],
    ['1 MB of text', JSON.stringify({ ...good, text: 'a'.repeat(1024 * 1024) }), 413, 'too_large'],
    ['a list', '[]', 400, 'bad_shape'],
    ['null', 'null', 400, 'bad_shape'],
    ['a number', '7', 400, 'bad_shape'],
    ['20,000 lists in each other', nested(20_000), 400, 'bad_shape'],
    ['a text that is a tree', `{"session":"${session}","id":"m1","text":${nested(5000)}}`, 400, 'bad_shape'],
    ['a number for a text', JSON.stringify({ ...good, text: 7 }), 400, 'bad_shape'],
    ['text and choice', JSON.stringify({ ...good, choice: 'x' }), 400, 'bad_shape'],
    ['neither text nor choice', JSON.stringify({ session, id: 'm1' }), 400, 'bad_shape'],
    ['an empty choice', JSON.stringify({ session, id: 'm1', choice: '' }), 400, 'bad_shape'],
    ['a choice of 65 bytes', JSON.stringify({ session, id: 'm1', choice: 'x'.repeat(65) }), 400, 'bad_shape'],
    ['a choice with a line break', JSON.stringify({ session, id: 'm1', choice: 'a\nb' }), 400, 'bad_shape'],
    ['no session', JSON.stringify({ id: 'm1', text: 'x' }), 400, 'bad_shape'],
    ['a session of less than 128 bits', JSON.stringify({ ...good, session: 'a'.repeat(21) }), 400, 'bad_shape'],
    ['a session of 129 letters', JSON.stringify({ ...good, session: 'a'.repeat(129) }), 400, 'bad_shape'],
    ['a session with spaces', JSON.stringify({ ...good, session: 'a b'.repeat(20) }), 400, 'bad_shape'],
    ['no id', JSON.stringify({ session, text: 'x' }), 400, 'bad_shape'],
    ['an id of 65 letters', JSON.stringify({ ...good, id: 'x'.repeat(65) }), 400, 'bad_shape'],
    ['a number for an id', JSON.stringify({ ...good, id: 1 }), 400, 'bad_shape'],
    ['a language that is a list', JSON.stringify({ ...good, language: ['nl'] }), 400, 'bad_shape'],
    ['one thing more', JSON.stringify({ ...good, admin: true }), 400, 'bad_shape'],
    ['a prototype', `{"__proto__":{"text":"x"},"session":"${session}","id":"m1"}`, 400, 'bad_shape'],
  ])('%s is refused with a code, and nothing is stored', async (_, body, status, error) => {
    const { response, items } = await post(body);
    expect({ status: response.status, body: JSON.parse(response.body ?? '') }).toEqual({ status, body: { error } });
    expect(items).toEqual([]);
  });

  test('too much that does not say its length is refused before it is read to the end', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(97));
      },
    });
    const request = new Request('http://chat/', { method: 'POST', body, duplex: 'half' } as RequestInit);
    const { response } = await channel.receive(request);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(200_000);
  });

  test('a length that is a lie does not get more in', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(100_000).fill(97));
        controller.close();
      },
    });
    const headers = { 'content-length': '10' };
    const request = new Request('http://chat/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
    expect((await channel.receive(request)).response.status).toBe(413);
  });

  test('a body that breaks off is refused', async () => {
    const body = new ReadableStream({
      pull: controller => controller.error(new Error('gone')),
    });
    const request = new Request('http://chat/', { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect((await channel.receive(request)).response.status).toBeGreaterThanOrEqual(400);
  });

  test('bytes that are no UTF-8 cannot break anything', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`{"session":"${session}","id":"m1","text":"`),
      0xff,
      0xfe,
      0x22,
      0x7d,
    ]);
    const { response, items } = await post(bytes);
    expect(response.status).toBe(202);
    expect(items[0]).toMatchObject({ text: '\ufffd\ufffd' });
  });
});
