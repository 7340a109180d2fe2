import { icon, icons, make } from './dom.ts';
import type { Labels } from './labels.ts';

export interface Header {
  element: HTMLElement;
  title: HTMLElement;
}

/** The organisation's name, the choice of language, and the way out. */
export function createHeader(labels: Labels, onLanguage: (code: string) => void, onClose: (() => void) | undefined): Header {
  const title = make('h2', { tabindex: '-1' }, make('bdi', {}, labels.config.organisation.name));
  const element = make('header', {}, title, languageSelect(labels, onLanguage));
  if (onClose) {
    const close = make('button', { type: 'button', class: 'plain' }, icon(icons.close));
    close.addEventListener('click', onClose);
    labels.write(({ texts }) => close.setAttribute('aria-label', texts.close));
    element.append(close);
  }
  return { element, title };
}

function languageSelect(labels: Labels, onLanguage: (code: string) => void): HTMLElement {
  const select = make('select');
  for (const { code, name } of labels.config.languages) select.append(make('option', { value: code, lang: code }, name));
  select.addEventListener('change', () => onLanguage(select.value));
  labels.write(({ texts, language }) => {
    select.setAttribute('aria-label', texts.language);
    select.value = language;
  });
  return select;
}
