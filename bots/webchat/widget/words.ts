import { make } from './dom.ts';
import { findLinks } from './links.ts';

/** A text with its first `bold` units in bold and its addresses and numbers to press. */
export function words(text: string, bold: number, phones: string[]): HTMLElement {
  const paragraph = make('p', { class: 'words' });
  if (bold > 0) paragraph.append(make('strong', {}, ...linked(text.slice(0, bold), phones)));
  paragraph.append(...linked(text.slice(bold), phones));
  return paragraph;
}

const linked = (text: string, phones: string[]) =>
  findLinks(text, phones).map(({ text, href }) => (href ? link(href, text) : text));

function link(href: string, text: string): HTMLElement {
  const attributes: Record<string, string> = href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return make('a', { href, ...attributes }, make('bdi', {}, text));
}
