import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { desktop, eventually, phone, picture, visit } from './chat-page.ts';
import { startSite } from './site.ts';

const [site, { newPerson, close }] = await Promise.all([startSite({ sessionBurst: 4, sessionPerMinute: 60 }), openBrowser()]);
afterAll(async () => {
  await close();
  await site.close();
});

async function person(options = {}) {
  const context = await newPerson({ ...desktop, locale: 'en-GB', ...options });
  onTestFinished(() => context.close());
  return { context, ...(await visit(context, `${site.url}/?lang=en`)) };
}

describe('without a network', () => {
  test('the person is told, and what they write is sent when it is back: in order, once', async () => {
    const chat = await person(phone);
    await chat.write('before');
    await chat.until(2);
    await chat.context.setOffline(true);
    await chat.page.getByText('No connection. We keep trying.').waitFor();
    await chat.write('first');
    await chat.write('second');
    await chat.page.getByText('Not sent.').first().waitFor();
    await picture(chat.page, 'offline');
    await chat.context.setOffline(false);
    await chat.until(6);
    await eventually(() => chat.banner.textContent()).toBe('');
    expect(await chat.page.getByText('Not sent.').count()).toBe(0);
    const words = await chat.words();
    expect(words.filter(line => !line.startsWith('You said'))).toEqual(['before', 'first', 'second']);
    expect(words.filter(line => line.startsWith('You said')).join()).toContain('first');
    const stored = await site.db.message.count({ where: { payload: { path: ['text'], equals: 'first' } } });
    expect(stored).toBe(1);
  });

  test('what could not be sent survives a reload', async () => {
    const chat = await person();
    await chat.page.route('**/webhooks/webchat', route => route.abort());
    await chat.write('kept');
    await chat.until(1);
    await chat.page.unroute('**/webhooks/webchat');
    await chat.page.reload();
    await chat.until(2);
    expect(await chat.words()).toEqual(['kept', 'You said: kept']);
  });
});

describe('while the server is away', () => {
  test('the chat waits for it, and goes on without a gap or a double', async () => {
    const chat = await person();
    await chat.write('before');
    await chat.until(2);
    await site.stop();
    await chat.write('meanwhile');
    await chat.page.getByText('No connection. We keep trying.').waitFor();
    await site.startAgain();
    await chat.until(4);
    expect(await chat.words()).toEqual(['before', 'You said: before', 'meanwhile', 'You said: meanwhile']);
    await eventually(() => chat.banner.textContent()).toBe('');
  });

  test('an answer that was taken but not confirmed is not sent twice', async () => {
    const chat = await person();
    let refused = 0;
    await chat.page.route('**/webhooks/webchat', async route => {
      await route.fetch();
      if (refused++ === 0) await route.abort('connectionreset');
      else await route.continue();
    });
    await chat.write('once');
    await chat.until(2);
    await eventually(() => refused).toBe(2);
    await eventually(() => chat.own.first().getAttribute('data-state')).toBe('sent');
    expect(await chat.words()).toEqual(['once', 'You said: once']);
  });
});

test('a stream that breaks again and again shows every line once', async () => {
  const chat = await person();
  await chat.write('start');
  await chat.until(2);
  for (let round = 0; round < 3; round++) {
    await site.db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'houvast listener' AND datname = current_database()`;
    await chat.context.setOffline(true);
    await chat.context.setOffline(false);
    await chat.write(`round ${round}`);
    await chat.until(4 + round * 2);
  }
  const words = await chat.words();
  expect(new Set(words).size).toBe(words.length);
  expect(words.length).toBe(8);
});

test('too many messages at once are held back and sent a little later', async () => {
  const chat = await person();
  for (let line = 0; line < 6; line++) await chat.write(`quick ${line}`);
  await chat.page.getByText('That was a lot at once.').first().waitFor();
  await chat.until(12);
  expect(await chat.page.getByText('That was a lot at once.').count()).toBe(0);
  const own = (await chat.words()).filter(line => line.startsWith('quick'));
  expect(own).toEqual([0, 1, 2, 3, 4, 5].map(line => `quick ${line}`));
});

test('a message that the server refuses for good says so, and the next one works', async () => {
  const chat = await person();
  await chat.page.route('**/webhooks/webchat', route => route.fulfill({ status: 400, json: { error: 'too_long' } }));
  await chat.write('refused');
  await chat.page.getByText('This message is too long.').waitFor();
  await chat.page.unroute('**/webhooks/webchat');
  await chat.write('next');
  await chat.page.getByText('You said: next').waitFor();
});
