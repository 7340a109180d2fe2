import { html } from 'hono/html';
import type { Texts } from '../text/index.ts';
import type { Organisation } from './webchat-parts.ts';
import { offeredLanguages } from './webchat-texts.ts';

/** The page `/`: who they are, and the chat. Nothing stands inline, so the strictest policy fits. */
export function sitePage(texts: Texts, organisation: Organisation, language: string) {
  const say = (key: string, values?: Record<string, string>) => texts.render(language, { key, values });
  return html`<!doctype html>
<html lang="${language}" dir="${texts.direction(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${say('widget:siteTitle', { organisation: organisation.name })}</title>
<meta name="description" content="${say('widget:siteHelp')}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">
<script src="/widget.js" async data-target="#chat" data-language="${language}"></script>
</head>
<body>
${organisation.sample ? html`<p class="sample" role="note">${say('widget:siteSample')}</p>` : ''}
<main>
<section class="intro">
<p class="name"><bdi>${organisation.name}</bdi></p>
<h1>${say('widget:siteHeading')}</h1>
<p class="help">${say('widget:siteHelp')}</p>
${languageLinks(texts, language, say('widget:language'))}
${aboutSection(texts, organisation.about, say('widget:siteAbout'))}
</section>
<section id="chat" aria-label="${say('widget:conversation')}"></section>
</main>
</body>
</html>`;
}

function languageLinks(texts: Texts, current: string, label: string) {
  const links = offeredLanguages(texts).map(
    ({ code, name, direction }) =>
      html`<a href="/?lang=${code}" lang="${code}" dir="${direction}" hreflang="${code}"${code === current ? html` aria-current="true"` : ''}>${name}</a>`,
  );
  return html`<nav class="languages" aria-label="${label}">${links}</nav>`;
}

function aboutSection(texts: Texts, { text, language }: Organisation['about'], heading: string) {
  if (!text) return '';
  return html`<h2>${heading}</h2><p lang="${language}" dir="${texts.direction(language)}">${text}</p>`;
}
