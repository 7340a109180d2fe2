import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** These make it one process, or a browser that Playwright cannot steer. */
const unwanted = /^--(single-process|no-zygote|headless)/;

/** A real Chromium: the machine's own with `CHROMIUM_PATH`, otherwise the one that npm brought. */
export async function openBrowser(): Promise<{ browser: Browser; close(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'houvast-browser-'));
  const { executablePath, args } = await choose(folder);
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, TMPDIR: folder }, headless: true });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function choose(folder: string): Promise<{ executablePath: string; args: string[] }> {
  const own = process.env.CHROMIUM_PATH;
  if (own) return { executablePath: own, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
  // Read when the package is loaded: it then unpacks the libraries that the browser needs as well.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  process.env.TMPDIR = folder;
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args: packed.args.filter(argument => !unwanted.test(argument)) };
}
