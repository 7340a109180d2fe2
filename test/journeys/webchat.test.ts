import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { desktop, eventually, phone, picture, seriousFindings, troubles, visit } from './chat-page.ts';
import { startSite } from './site.ts';

const [site, { newPerson, close }] = await Promise.all([startSite({ sessionBurst: 50 }), openBrowser()]);
afterAll(async () => {
  await close();
  await site.close();
});

/** A person with a browser of their own, at the page `/`. */
async function person(options: BrowserContextOptions = {}, query = '?lang=en') {
  const context = await newPerson({ ...desktop, locale: 'en-GB', ...options });
  onTestFinished(() => context.close());
  return { context, ...(await visit(context, `${site.url}/${query}`)) };
}

describe('a conversation', () => {
  test.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('on a %s: asked, answered, chosen; nothing serious stands in the way of anybody', async (name, options) => {
    const chat = await person(options);
    const trouble = troubles(chat.page);
    await picture(chat.page, `empty-${name}`);
    expect(await seriousFindings(chat.page)).toEqual([]);
    await chat.write('lessons');
    await chat.until(2);
    expect(await chat.theirs.locator('strong').textContent()).toBe('Lessons');
    await chat.button('Where is it?').click();
    await chat.until(5);
    expect(await chat.words()).toEqual(['lessons', expect.stringContaining('Monday'), 'Where is it?', 'It is here.']);
    const map = chat.page.getByRole('link', { name: 'Show on the map (opens in a new tab)' });
    expect(await map.getAttribute('href')).toBe('https://www.openstreetmap.org/?mlat=50.734&mlon=4.235#map=17/50.734/4.235');
    expect(await map.getAttribute('rel')).toContain('noopener');
    await picture(chat.page, `conversation-${name}`);
    expect(await seriousFindings(chat.page)).toEqual([]);
    expect(trouble).toEqual([]);
  });

  test('in the dark has enough contrast as well', async () => {
    const chat = await person({ colorScheme: 'dark' });
    await chat.write('lessons');
    await chat.until(2);
    await picture(chat.page, 'conversation-dark');
    expect(await seriousFindings(chat.page)).toEqual([]);
  });

  test('has addresses and numbers to press, and leaves prices and times alone', async () => {
    const chat = await person();
    await chat.write('lessons');
    await chat.until(2);
    const links = await chat.theirs.locator('a').evaluateAll(all => all.map(link => link.getAttribute('href')));
    expect(links).toEqual(['https://example.org/lessons', 'tel:112']);
  });

  test('shows what anybody writes as it is, never as markup', async () => {
    const chat = await person();
    await chat.write('<img src=x onerror="window.hacked = true"><b>x</b>');
    await chat.until(2);
    expect((await chat.words())[1]).toBe('You said: <img src=x onerror="window.hacked = true"><b>x</b>');
    expect(await chat.page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test('gives a file to keep', async () => {
    const chat = await person();
    await chat.write('calendar');
    await chat.until(3);
    const [download] = await Promise.all([
      chat.page.waitForEvent('download'),
      chat.page.getByRole('button', { name: /lessons\.ics/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('lessons.ics');
    expect(await readFile(await download.path(), 'utf8')).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  });

  test('shows the same after a reload, once, and in a second tab', async () => {
    const chat = await person();
    await chat.write('lessons');
    await chat.until(2);
    await chat.button('Where is it?').click();
    await chat.until(5);
    const before = await chat.words();
    await chat.page.reload();
    await chat.until(5);
    expect(await chat.words()).toEqual(before);
    const second = await visit(chat.context, `${site.url}/?lang=en`);
    await second.until(5);
    await second.write('from the second tab');
    await second.until(7);
    await chat.until(7);
    expect(await chat.words()).toEqual(await second.words());
    expect(await chat.lines.count()).toBe(7);
  });

  test('of one person is nobody else’s', async () => {
    const [one, two] = [await person(), await person()];
    await one.write('secret');
    await one.until(2);
    await two.write('other');
    await two.until(2);
    expect(await two.words()).toEqual(['other', 'You said: other']);
  });

  test('that was erased disappears from every tab, and the next one cannot be tied to it', async () => {
    const chat = await person();
    await chat.write('hello');
    await chat.until(2);
    const second = await visit(chat.context, `${site.url}/?lang=en`);
    await second.until(2);
    const session = () => chat.page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith(' session'))?.[1]);
    const before = await session();
    expect(before).toMatch(/^[\w-]{43}$/);
    await chat.write('forget');
    for (const tab of [chat, second]) {
      await tab.page.getByText('This conversation is erased.').waitFor();
      expect(await tab.lines.count()).toBe(0);
    }
    expect(await session()).toBeUndefined();
    await chat.write('again');
    await chat.until(2);
    expect(await chat.words()).toEqual(['again', 'You said: again']);
    expect(await session()).not.toBe(before);
  });
});

describe('in Arabic', () => {
  test('reads from right to left, with letters that are really drawn', async () => {
    const chat = await person({ ...phone, locale: 'ar' }, '');
    expect(await chat.page.locator('html').getAttribute('dir')).toBe('rtl');
    await picture(chat.page, 'empty-arabic');
    await chat.write('متى الدروس؟');
    await chat.until(2);
    const words = chat.theirs.locator('.words');
    expect(await words.evaluate(element => getComputedStyle(element).unicodeBidi)).toBe('plaintext');
    expect(await chat.theirs.locator('.bubble').getAttribute('dir')).toBe('rtl');
    expect(await chat.own.locator('.bubble').evaluate(element => getComputedStyle(element).direction)).toBe('rtl');
    await chat.page.evaluate(() => document.fonts.ready.then(() => {}));
    const loaded = () =>
      chat.page.evaluate(
        () => [...document.fonts].filter(({ family, status }) => /Houvast Arabic/.test(family) && status === 'loaded').length,
      );
    await eventually(loaded).toBe(2);
    for (const part of [words, chat.own.locator('.words'), chat.theirs.locator('.choices button').first()]) {
      const drawn = await part.screenshot({ animations: 'disabled' });
      await part.evaluate(element => element.style.setProperty('color', 'transparent'));
      expect(drawn.equals(await part.screenshot({ animations: 'disabled' }))).toBe(false);
      await part.evaluate(element => element.style.removeProperty('color'));
    }
    await picture(chat.page, 'conversation-arabic');
    expect(await seriousFindings(chat.page)).toEqual([]);
  });

  test('on a page in Dutch each message has its own direction', async () => {
    const chat = await person({}, '?lang=nl');
    await chat.write('متى الدروس؟');
    await chat.until(2);
    await chat.write('Dank u');
    await chat.until(4);
    const directions = await chat.lines
      .locator('.bubble')
      .evaluateAll(all => all.map(bubble => getComputedStyle(bubble).direction));
    expect(directions).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
    await picture(chat.page, 'conversation-mixed');
  });

  test('a person who reads no Latin letters begins with one press', async () => {
    const chat = await person(phone);
    await chat.button('مرحبا').click();
    await chat.until(2);
    expect(await chat.words()).toEqual(['مرحبا', 'You said: مرحبا']);
    await eventually(() => chat.field.getAttribute('placeholder')).toBe('اكتب سؤالك هنا');
    const stored = await site.db.message.findFirst({ where: { payload: { path: ['text'], equals: 'مرحبا' } } });
    expect(stored?.payload).toMatchObject({ sender: { language: 'ar' } });
  });
});

describe('the language of the chat', () => {
  test('can be changed, and stays so', async () => {
    const chat = await person();
    await chat.page.locator('houvast-chat select').selectOption('tr');
    await eventually(() => chat.field.getAttribute('placeholder')).toBe('Sorunuzu buraya yazın');
    await chat.page.reload();
    await eventually(() => chat.field.getAttribute('placeholder')).toBe('Sorunuzu buraya yazın');
    await chat.page.getByRole('link', { name: 'Français' }).click();
    await eventually(() => chat.field.getAttribute('placeholder')).toBe('Écrivez votre question ici');
  });
});

describe('writing', () => {
  test('Enter sends, Shift+Enter makes a new line, an Enter within a composed word does nothing', async () => {
    const chat = await person();
    await chat.field.pressSequentially('one');
    await chat.field.press('Shift+Enter');
    await chat.field.pressSequentially('two');
    await chat.field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await chat.lines.count()).toBe(0);
    await chat.field.press('Enter');
    await chat.until(2);
    expect((await chat.words())[0]).toBe('one\ntwo');
    expect(await chat.field.inputValue()).toBe('');
  });

  test('too much is said at once, and nothing of it is lost', async () => {
    const chat = await person();
    await chat.write('x'.repeat(4001));
    await chat.page.getByText('This message is too long').waitFor();
    expect((await chat.field.inputValue()).length).toBe(4001);
    expect(await seriousFindings(chat.page)).toEqual([]);
    await chat.field.fill('x'.repeat(4000));
    await chat.field.press('Enter');
    await chat.until(2);
  });

  test('nothing sends nothing', async () => {
    const chat = await person();
    await chat.write('   ');
    await chat.write('real');
    await chat.until(2);
    expect((await chat.words())[0]).toBe('real');
  });
});

describe('reading', () => {
  test('those who read further up are not pulled down, and are told', async () => {
    const chat = await person(phone);
    for (let line = 1; line <= 12; line++) await chat.write(`line ${line}`);
    await chat.until(24);
    await eventually(() => chat.log.evaluate(log => log.scrollHeight - log.scrollTop - log.clientHeight)).toBeLessThan(5);
    await chat.log.evaluate(log => log.scrollTo(0, 0));
    const other = await visit(chat.context, `${site.url}/?lang=en`);
    await other.write('new');
    await chat.until(26);
    const latest = chat.page.locator('houvast-chat .latest');
    await latest.waitFor();
    expect(await chat.log.evaluate(log => log.scrollTop)).toBe(0);
    await latest.click();
    expect(await chat.log.evaluate(log => log.scrollHeight - log.scrollTop - log.clientHeight)).toBeLessThan(5);
    await latest.waitFor({ state: 'hidden' });
  });
});
