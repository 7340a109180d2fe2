import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkSiteFiles, createSiteRoutes } from '../../src/http/site.ts';
import { createTexts } from '../../src/text/index.ts';

const built = path.join(import.meta.dirname, '../../dist/widget');
const file = (name: string) =>
  readFile(path.join(built, name)).then(
    bytes => new Uint8Array(bytes),
    () => undefined,
  );
const organisation = (language: string) => ({
  name: 'Huis <b>"A&B"</b>',
  about: { text: language === 'ar' ? '' : 'Een <i>open</i> huis.', language: 'nl' },
  defaultLanguage: 'nl',
  sample: language !== 'en',
});
const app = createSiteRoutes({ texts: createTexts(), organisation, file });
const get = (url: string, headers: Record<string, string> = {}) => app.request(url, { headers });

describe('the page', () => {
  test.each([
    ['/', 'ar-SY,ar;q=0.9', 'ar', 'rtl'],
    ['/', 'sw', 'nl', 'ltr'],
    ['/?lang=fr', 'ar', 'fr', 'ltr'],
    ['/?lang="><script>', 'tr', 'tr', 'ltr'],
  ])('%s for a visitor who reads %s is in %s', async (url, accept, language, direction) => {
    const response = await get(url, { 'accept-language': accept });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-language')).toBe(language);
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(await response.text()).toContain(`<html lang="${language}" dir="${direction}">`);
  });

  test('shows names and texts as they are, never as markup', async () => {
    const page = await (await get('/?lang=nl')).text();
    expect(page).toContain('Huis &lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt;');
    expect(page).toContain('Een &lt;i&gt;open&lt;/i&gt; huis.');
    expect(page).not.toContain('<b>');
  });

  test('says that the data are an example, only when they are', async () => {
    expect(await (await get('/?lang=nl')).text()).toContain('class="sample"');
    expect(await (await get('/?lang=en')).text()).not.toContain('class="sample"');
  });

  test('offers every language by its own name', async () => {
    const page = await (await get('/?lang=nl')).text();
    for (const name of ['Nederlands', 'Français', 'English', 'العربية', 'Türkçe']) expect(page).toContain(`>${name}</a>`);
    expect(page).toMatch(/<a href="\/\?lang=nl"[^>]* aria-current="true">/);
  });

  test('allows nothing that stands inline, and holds nothing that does', async () => {
    const response = await get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    const page = await response.text();
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]* src=)/);
  });
});

describe('the files', () => {
  test('the widget has at most 20 KB', async () => {
    const response = await get('/widget.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const script = await response.arrayBuffer();
    expect(script.byteLength).toBeGreaterThan(5000);
    expect(gzipSync(new Uint8Array(script)).byteLength).toBeLessThanOrEqual(20 * 1024);
  });

  test('the widget runs no text as code and makes no markup of text', async () => {
    expect(await (await get('/widget.js')).text()).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
    );
  });

  test('are not sent again to a browser that has them', async () => {
    const etag = (await get('/widget.js')).headers.get('etag') ?? '';
    expect((await get('/widget.js', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/widget.js', { 'if-none-match': `"old", W/${etag}` })).status).toBe(304);
    expect((await get('/widget.js', { 'if-none-match': '"old"' })).status).toBe(200);
  });

  test('the fonts may be kept for good, and used by pages elsewhere', async () => {
    const names = (await (await get('/widget.js')).text()).match(/fonts\/[\w.-]+\.woff2/g) ?? [];
    expect(names).toHaveLength(2);
    for (const name of names) {
      const response = await get(`/${name}`);
      expect(response.headers.get('content-type')).toBe('font/woff2');
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  test.each(['/fonts/nothing.0.woff2', '/fonts/..%2fwidget.js', '/fonts/%2e%2e/%2e%2e/package.json', '/fonts/a.b.woff2%00'])(
    '%s is not there',
    async url => {
      expect((await get(url)).status).toBe(404);
    },
  );

  test('missing ones stop the start, with the cure', async () => {
    await expect(checkSiteFiles(async () => undefined)).rejects.toThrow('run "npm run build"');
    await expect(checkSiteFiles(file)).resolves.toBeUndefined();
  });
});
