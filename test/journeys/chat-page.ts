import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A person with the chat before them. Playwright looks into the widget's shadow tree by itself. */
export function chatOn(page: Page) {
  const field = page.locator('houvast-chat textarea');
  const lines = page.locator('houvast-chat .line');
  return {
    page,
    field,
    lines,
    launcher: page.locator('houvast-chat .launcher'),
    panel: page.locator('houvast-chat .panel'),
    log: page.getByRole('log'),
    banner: page.locator('houvast-chat .banner'),
    theirs: page.locator('houvast-chat .line.theirs'),
    own: page.locator('houvast-chat .line.own'),
    button: (name: string) => page.locator('houvast-chat').getByRole('button', { name, exact: true }),
    /** The words of each line, in order. */
    words: () => lines.locator('.words').allTextContents(),
    async write(text: string) {
      await field.fill(text);
      await field.press('Enter');
    },
    /** Waits until this many lines are there. */
    async until(count: number) {
      await lines.nth(count - 1).waitFor();
    },
  };
}

export type ChatPage = ReturnType<typeof chatOn>;

/** Expects something that takes a moment. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 });

/** What stands in the way of people with a disability, seriously. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // A line that is still fading in has too little contrast for a moment.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Keeps a picture when `SCREENSHOTS` names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Everything that the page's policy stopped, or that a script threw. */
export function troubles(page: Page): string[] {
  const seen: string[] = [];
  page.on('pageerror', error => seen.push(error.message));
  page.on('console', message => {
    const offline =
      /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED)|status of (429|503)/;
    if (message.type() === 'error' && !offline.test(message.text())) seen.push(message.text());
  });
  return seen;
}

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
export const desktop = { viewport: { width: 1280, height: 800 } };

/** Opens the page and waits for the chat. */
export async function visit(context: BrowserContext, url: string): Promise<ChatPage> {
  const page = await context.newPage();
  await page.goto(url);
  const chat = chatOn(page);
  await page.locator('houvast-chat .panel').waitFor({ state: 'attached' });
  return chat;
}
