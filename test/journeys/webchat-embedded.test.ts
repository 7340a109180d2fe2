import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { chatOn, desktop, eventually, phone, picture, seriousFindings, troubles } from './chat-page.ts';
import { startSite } from './site.ts';

const [site, { newPerson, close }] = await Promise.all([startSite(), openBrowser()]);

/** Another organisation's website, on an origin of its own, with the strictest policy under which the widget is allowed. */
const policy = [
  "default-src 'none'",
  `script-src ${site.url}`,
  `connect-src ${site.url}`,
  `font-src ${site.url}`,
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
const host = createServer((request, response) => {
  const attributes = decodeURIComponent(new URL(request.url ?? '/', 'http://host').search.slice(1));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
  response.end(`<!doctype html><html lang="nl"><head><title>Bakkerij</title>
    <meta name="viewport" content="width=device-width">
    <script src="${site.url}/widget.js" async ${attributes}></script></head>
    <body><main><h1>Brood</h1><p>Elke dag vers.</p><a href="#a">Een link</a><div id="place"></div></main></body></html>`);
});
await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve));
const hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;

afterAll(async () => {
  await close();
  await site.close();
  host.closeAllConnections();
  host.close();
});

async function person(attributes = '', options = {}) {
  const context = await newPerson({ ...desktop, locale: 'en-GB', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const trouble = troubles(page);
  await page.goto(`${hostUrl}?${encodeURIComponent(attributes)}`);
  const chat = chatOn(page);
  await chat.panel.waitFor({ state: 'attached' });
  return { ...chat, context, trouble };
}

describe('in a page of another origin with a strict policy', () => {
  test('one line is enough: style, font, sending and receiving work, and nothing is refused', async () => {
    const chat = await person();
    expect(await chat.launcher.evaluate(button => getComputedStyle(button).borderRadius)).toBe('50%');
    await chat.launcher.click();
    await chat.write('متى الدروس؟');
    await chat.until(2);
    const fonts = () => chat.page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    await eventually(fonts).toBeGreaterThan(0);
    await picture(chat.page, 'embedded-desktop');
    expect(await seriousFindings(chat.page)).toEqual([]);
    expect(chat.trouble).toEqual([]);
  });

  test('the keyboard alone is enough', async () => {
    const chat = await person();
    const focused = () =>
      chat.page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
        return inner?.getAttribute('aria-label') ?? inner?.textContent ?? '';
      });
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Tab');
    expect(await focused()).toBe('Ask us your question');
    await chat.page.keyboard.press('Enter');
    expect(await focused()).toBe('Write your question here');
    expect(await chat.launcher.getAttribute('aria-expanded')).toBe('true');
    await chat.page.keyboard.type('lessons');
    await chat.page.keyboard.press('Enter');
    await chat.until(2);
    for (let steps = 0; steps < 20 && (await focused()) !== 'Where is it?'; steps++) await chat.page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Where is it?');
    await chat.page.keyboard.press('Enter');
    await chat.until(5);
    await chat.page.keyboard.press('Escape');
    expect(await chat.panel.isVisible()).toBe(false);
    expect(await focused()).toBe('Ask us your question');
  });

  test('an answer that comes while the chat is closed is marked on its button', async () => {
    const chat = await person();
    await chat.launcher.click();
    await chat.write('hello');
    await chat.until(2);
    await chat.button('Close the chat').click();
    const second = await chat.context.newPage();
    await second.goto(hostUrl);
    const other = chatOn(second);
    await other.launcher.click();
    await other.write('from the other tab');
    await eventually(() => chat.launcher.getAttribute('aria-label')).toBe('Ask us your question (New messages)');
    await chat.launcher.click();
    expect(await chat.launcher.getAttribute('aria-label')).toBe('Ask us your question');
  });

  test('stays open from page to page, and closed once it was closed', async () => {
    const chat = await person('data-open');
    await chat.panel.waitFor();
    await chat.page.reload();
    await chat.panel.waitFor();
    await chat.button('Close the chat').click();
    await chat.page.reload();
    await chat.launcher.waitFor();
    expect(await chat.panel.isVisible()).toBe(false);
  });

  test('on a phone it fills the screen, and leaves again', async () => {
    const chat = await person('data-language="nl"', phone);
    await chat.launcher.click();
    await picture(chat.page, 'embedded-phone');
    expect(await chat.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    expect(await chat.field.getAttribute('placeholder')).toBe('Schrijf hier je vraag');
    await chat.button('Sluit de chat').click();
    expect(await chat.panel.isVisible()).toBe(false);
  });

  test('with data-target it stands in the page, and is there at once', async () => {
    const chat = await person('data-target="#place"');
    expect(await chat.page.locator('#place > houvast-chat').count()).toBe(1);
    expect(await chat.panel.isVisible()).toBe(true);
    expect(await chat.launcher.count()).toBe(0);
  });

  test('with data-remember="tab" another tab knows nothing of the conversation', async () => {
    const chat = await person('data-open data-remember="tab"');
    await chat.write('private');
    await chat.until(2);
    expect(await chat.page.evaluate(() => Object.keys(localStorage).filter(key => key.endsWith(' session')))).toEqual([]);
    const second = await chat.context.newPage();
    await second.goto(`${hostUrl}?${encodeURIComponent('data-open data-remember="tab"')}`);
    const other = chatOn(second);
    await other.field.waitFor();
    await other.write('mine');
    await other.until(2);
    expect(await other.words()).toEqual(['mine', 'You said: mine']);
  });

  test('a page that is only read opens no connection and leaves no trace', async () => {
    const chat = await person('data-open');
    await chat.field.waitFor();
    await chat.page.waitForTimeout(300);
    const requests = await chat.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(requests.filter(name => name.startsWith('/webchat/'))).toEqual(['/webchat/config']);
    expect(await chat.page.evaluate(() => localStorage.length)).toBe(0);
    expect(await chat.context.cookies()).toEqual([]);
  });
});
