import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { startSite } from '../journeys/site.ts';
import { openEvents, type ServerEvent } from './event-reader.ts';

const site = await startSite({ clientBurst: 100_000, clientPerMinute: 100_000, clientOpensPerMinute: 100_000 });
afterAll(() => site.close());

const newSession = () => randomBytes(32).toString('base64url');
let ids = 0;
const post = (body: object | string) =>
  fetch(`${site.url}/webhooks/webchat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const write = (session: string, text: string, id = `m${++ids}`) => post({ session, id, text });
const events = (session: string, more = '', headers: Record<string, string> = {}) =>
  openEvents(`${site.url}/webchat/events?session=${session}${more}`, headers);
const textOf = ({ event, data }: ServerEvent) => {
  const text = (data as { text?: string }).text;
  return text === undefined ? event : `${event === 'own' ? '<' : '>'} ${text}`;
};

test('asking for the head of a stream takes no place', async () => {
  const session = newSession();
  const heads = await Promise.all(
    Array.from({ length: 12 }, () => fetch(`${site.url}/webchat/events?session=${session}`, { method: 'HEAD' })),
  );
  expect(new Set(heads.map(({ status }) => status))).toEqual(new Set([405]));
  const stream = await events(session);
  expect((await stream.next()).event).toBe('ready');
  stream.close();
});

describe('a message', () => {
  test('is answered 202 once it is stored, and its answer comes over the stream', async () => {
    const session = newSession();
    const stream = await events(session);
    expect((await stream.next()).event).toBe('ready');
    const response = await write(session, 'lessons', 'first');
    expect(response.status).toBe(202);
    const stored = await site.db.message.findFirst({ where: { payload: { path: ['id'], equals: 'first' } } });
    expect(stored).not.toBeNull();
    const [own, answer] = [await stream.until('own'), await stream.until('message')].map(seen => seen.at(-1));
    expect(own?.data).toEqual({ id: 'first', text: 'lessons', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) });
    expect(answer?.data).toMatchObject({
      id: expect.any(String),
      text: expect.stringContaining('Monday 18:30'),
      at: expect.any(String),
      language: 'en',
      bold: 7,
      choices: [
        { id: 'where', label: 'Where is it?' },
        { id: 'human', label: 'Talk to a person' },
      ],
    });
    stream.close();
  });

  test('sent three times with one id is stored and answered once', async () => {
    const session = newSession();
    const stream = await events(session);
    const statuses = await Promise.all([1, 2, 3].map(async () => (await write(session, 'Hallo', 'same')).status));
    expect(statuses).toEqual([202, 202, 202]);
    await stream.until('message');
    await write(session, 'Nog iets', 'other');
    const rest = await stream.until('message');
    expect(rest.map(textOf).filter(line => /^[<>]/.test(line))).toEqual(['< Nog iets', '> You said: Nog iets']);
    stream.close();
  });

  test('with the id of another session is a message of its own', async () => {
    const [one, two] = [newSession(), newSession()];
    await write(one, 'from one', 'shared-id');
    await write(two, 'from two', 'shared-id');
    const stream = await events(two);
    expect((await stream.until('message')).map(textOf)).toContain('< from two');
    stream.close();
  });

  test('reaches a second tab of the same person', async () => {
    const session = newSession();
    const [one, two] = [await events(session), await events(session)];
    await write(session, 'Hallo');
    for (const tab of [one, two])
      expect((await tab.until('message')).map(textOf)).toEqual(expect.arrayContaining(['< Hallo', '> You said: Hallo']));
    one.close();
    two.close();
  });

  test.each([
    ['no JSON', '{', 400, 'not_json'],
    ['no session', { id: 'a', text: 'b' }, 400, 'bad_shape'],
    ['nothing said', { session: newSession(), id: 'a', text: '  ' }, 400, 'empty'],
    ['1 MB', { session: newSession(), id: 'a', text: 'a'.repeat(1024 * 1024) }, 413, 'too_large'],
  ])('that is bad (%s) gets a code, and the next one works', async (_, body, status, error) => {
    const response = await post(body);
    expect({ status: response.status, body: await response.json() }).toEqual({ status, body: { error } });
    expect((await write(newSession(), 'next')).status).toBe(202);
  });

  test('of a page elsewhere is allowed, without cookies', async () => {
    const preflight = await fetch(`${site.url}/webhooks/webchat`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('content-type');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const response = await write(newSession(), 'x');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});

describe('the stream', () => {
  test('is one, and no proxy may hold it back', async () => {
    const stream = await events(newSession());
    expect(stream.response.status).toBe(200);
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(stream.response.headers.get('cache-control')).toContain('no-store');
    expect(stream.response.headers.get('x-accel-buffering')).toBe('no');
    expect(stream.response.headers.get('access-control-allow-origin')).toBe('*');
    stream.close();
  });

  test.each([
    ['Last-Event-ID', (session: string, id: string) => events(session, '', { 'last-event-id': id })],
    ['?after=', (session: string, id: string) => events(session, `&after=${id}`)],
  ])('goes on after the last event with %s', async (_, resume) => {
    const session = newSession();
    const first = await events(session);
    await write(session, 'one');
    const cursor = (await first.until('message')).at(-1)?.id ?? '';
    expect(cursor).toMatch(/^\d+\.\d+$/);
    first.close();
    await write(session, 'two');
    const second = await resume(session, cursor);
    const lines = (await second.until('message')).map(textOf).filter(line => /^[<>]/.test(line));
    expect(lines).toEqual(['< two', '> You said: two']);
    second.close();
  });

  test('says now and then that it lives', async () => {
    const stream = await events(newSession());
    await stream.next();
    await new Promise(resolve => setTimeout(resolve, 1200));
    const session = newSession();
    await write(session, 'x');
    const waiting = stream.next().catch(() => {});
    await new Promise(resolve => setTimeout(resolve, 1200));
    expect(stream.comments.length).toBeGreaterThanOrEqual(3);
    stream.close();
    await waiting;
  });

  test.each(['', '?session=', '?session=short', `?session=${'a'.repeat(129)}`, "?session=' OR 1=1 --aaaaaaaaaaaaaaaaaaaaaaa"])(
    'is refused to %j',
    async query => {
      const response = await fetch(`${site.url}/webchat/events${query}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ error: 'bad_session' });
    },
  );

  test('has room for four pages of one session, and again when one is closed', async () => {
    const session = newSession();
    const open = [];
    for (let page = 0; page < 4; page++) open.push(await events(session));
    for (const page of open) expect(page.response.status).toBe(200);
    const fifth = await events(session);
    expect(fifth.response.status).toBe(429);
    expect(Number(fifth.response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await events(newSession())).response.status).toBe(200);
    open[0]?.close();
    await expect.poll(async () => (await events(session)).response.status, { timeout: 5000 }).toBe(200);
    for (const page of open) page.close();
  });

  test('tells what was erased, once the goodbye was read', async () => {
    const session = newSession();
    const stream = await events(session);
    await write(session, 'forget');
    expect((await stream.until('message')).map(textOf)).toContain('> You said: forget');
    await stream.until('cleared');
    stream.close();
    const later = await events(session);
    expect((await later.next()).event).toBe('ready');
    later.close();
  });

  test('an answer with line breaks of every kind stays one event', async () => {
    const session = newSession();
    const stream = await events(session);
    await write(session, 'a\nb\u2028c\u0085d\n\nevent: cleared\n\n');
    const seen = await stream.until('message');
    expect((seen.at(-1) as ServerEvent & { data: { text: string } }).data.text).toContain('event: cleared');
    expect(seen.map(({ event }) => event)).not.toContain('cleared');
    stream.close();
  });
});

describe('too much', () => {
  test('of one session is held up after ten at once, and the others are not', async () => {
    const session = newSession();
    const statuses: number[] = [];
    for (let message = 0; message < 12; message++) statuses.push((await write(session, `m ${message}`)).status);
    expect(statuses).toEqual([...Array(10).fill(202), 429, 429]);
    const refused = await write(session, 'again');
    expect(await refused.json()).toEqual({ error: 'too_many' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(3);
    expect((await write(newSession(), 'other')).status).toBe(202);
  });

  test('from one address is held up, whatever session it names', async () => {
    const small = await startSite({ clientBurst: 3, clientPerMinute: 3 });
    const send = () =>
      fetch(`${small.url}/webhooks/webchat`, {
        method: 'POST',
        body: JSON.stringify({ session: newSession(), id: 'a', text: 'b' }),
      });
    const statuses = [];
    for (let message = 0; message < 5; message++) statuses.push((await send()).status);
    await small.close();
    expect(statuses).toEqual([202, 202, 202, 429, 429]);
  });
});

describe('what the widget is told', () => {
  const config = async (query: string, accept = '') => {
    const response = await fetch(`${site.url}/webchat/config${query}`, { headers: { 'accept-language': accept } });
    return {
      response,
      body: (await response.json()) as { language: string; texts: Record<string, string>; languages: object[] },
    };
  };

  test('is in the language that was asked for', async () => {
    const { body } = await config('?language=ar');
    expect(body).toMatchObject({ language: 'ar', direction: 'rtl', organisation: { name: 'vzw PIN', phones: ['112', '1712'] } });
    expect(body.texts).toMatchObject({ send: 'إرسال' });
    expect(body.languages).toContainEqual({ code: 'tr', name: 'Türkçe', direction: 'ltr', hello: 'Merhaba' });
  });

  test.each([
    ['', 'fr-BE,fr;q=0.9,nl;q=0.8', 'fr'],
    ['', 'so,ar;q=0.5,en;q=0.4', 'ar'],
    ['', 'nl;q=0,tr;q=0.1', 'tr'],
    ['', 'zu', 'nl'],
    ['', '', 'nl'],
    ['?language=tr-TR', 'fr', 'tr'],
    ['?language=xx', 'fr', 'fr'],
    ['?language=constructor', '', 'nl'],
    ['', `${'a,'.repeat(40)}fr`, 'nl'],
  ])('with %j and Accept-Language %j is in %s', async (query, accept, language) => {
    expect((await config(query, accept)).body.language).toBe(language);
  });

  test('has every text in every language', async () => {
    for (const language of ['nl', 'fr', 'en', 'ar', 'tr']) {
      const { body } = await config(`?language=${language}`);
      for (const [name, text] of Object.entries(body.texts)) {
        expect(text, `${language} ${name}`).not.toBe('');
        expect(text, `${language} ${name}`).not.toMatch(/^(widget:)?[a-z]+[A-Z]?[a-z]*$/);
      }
    }
  });
});
