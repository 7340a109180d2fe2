import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** Longer than anything takes on a busy machine, shorter than a test: a failure names what did not come. */
const patienceMs = 10_000;

/** These make it one process, or a browser that Playwright cannot steer. */
const unwanted = /^--(single-process|no-zygote|headless)/;

export interface OpenBrowser {
  /** A browser of one person's own: nothing is shared with others. */
  newPerson(options: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

interface Chosen {
  executablePath: string;
  args: string[];
  env: Record<string, string | undefined>;
}

/** A real Chromium: the machine's own with `CHROMIUM_PATH`, otherwise the one that npm brought. One a process. */
export async function openBrowser(): Promise<OpenBrowser> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'houvast-browser-'));
  const own = process.env.CHROMIUM_PATH;
  const { executablePath, args, env } = own ? installed(own) : await unpacked(folder);
  const browser = await chromium.launch({ executablePath, args, env: env as Record<string, string>, headless: true });
  return {
    newPerson: options => newPerson(browser, options),
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function newPerson(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patienceMs);
  return context;
}

function installed(executablePath: string): Chosen {
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], env: process.env };
}

async function unpacked(folder: string): Promise<Chosen> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  // Read when the package is loaded: it then unpacks the libraries that the browser needs as well.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    const env = { ...process.env, FONTCONFIG_FILE: await fontConfiguration(folder) };
    return { executablePath, args: packed.args.filter(argument => !unwanted.test(argument)), env };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The package's own looks for fonts in /tmp only; without any, the browser falls at the first field of a form. */
async function fontConfiguration(folder: string): Promise<string> {
  const file = path.join(folder, 'fonts.conf');
  const lines = ['<?xml version="1.0"?>', '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">', '<fontconfig>'];
  lines.push(`<dir>${folder}/fonts</dir>`, `<cachedir>${folder}/font-cache</cachedir>`, '</fontconfig>');
  await writeFile(file, lines.join('\n'));
  return file;
}
