import { type Context, Hono } from 'hono';
import type { Texts } from '../text/index.ts';
import { fileResponse } from './site-files.ts';
import { sitePage } from './site-page.ts';
import { chooseLanguage } from './webchat-language.ts';
import type { Organisation } from './webchat-parts.ts';

export interface SiteOptions {
  texts: Texts;
  organisation(language: string): Organisation;
  /** Reads a file that the build made (`widget.js`, `site.css`, `fonts/…`); undefined when there is none of that name. */
  file(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** Stops the start with the cure when the widget was not built. */
export async function checkSiteFiles(file: SiteOptions['file']): Promise<void> {
  for (const name of ['widget.js', 'site.css']) {
    if (!(await file(name)))
      throw new Error(`The website chat is not built (dist/widget/${name} is missing): run "npm run build".`);
  }
}

/** The page `/`, the script that embeds the chat in other pages, and what the two load. */
export function createSiteRoutes(options: SiteOptions): Hono {
  const app = new Hono();
  app.get('/', context => showPage(context, options));
  app.get('/widget.js', context => sendFile(context, options, 'widget.js', 'public, max-age=300'));
  app.get('/site.css', context => sendFile(context, options, 'site.css', 'public, max-age=300'));
  // A font's name changes with its content, so browsers may keep it for good.
  app.get('/fonts/:name{[a-z0-9-]+\\.[a-z0-9]+\\.woff2}', context =>
    sendFile(context, options, `fonts/${context.req.param('name')}`, 'public, max-age=31536000, immutable'),
  );
  app.get('/favicon.ico', context => context.body(null, 204));
  return app;
}

function showPage(context: Context, { texts, organisation }: SiteOptions): Response | Promise<Response> {
  const language = chooseLanguage(
    texts.languages(),
    context.req.query('lang'),
    context.req.header('accept-language'),
    organisation('').defaultLanguage,
  );
  for (const [name, value] of Object.entries(pageHeaders)) context.header(name, value);
  context.header('Content-Language', language);
  return context.html(sitePage(texts, organisation(language), language));
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
];

const pageHeaders = {
  'Content-Security-Policy': policy.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
  Vary: 'Accept-Language',
};

async function sendFile(context: Context, { file }: SiteOptions, name: string, caching: string): Promise<Response> {
  const bytes = await file(name);
  return bytes ? fileResponse(context.req.raw, name, bytes, caching) : context.notFound();
}
