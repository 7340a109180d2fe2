import { make } from './dom.ts';
import css from './widget.css?inline';

/** Puts the chat into the page, in a tree of its own: the page's styles do not reach in, and ours not out. */
export function mount(element: HTMLElement, parent: Element): void {
  const host = make('houvast-chat' as 'div');
  const root = host.attachShadow({ mode: 'open' });
  applyStyle(root);
  root.append(element);
  parent.append(host);
}

/** A constructed sheet needs no permission of the page's policy. Browsers before 2023 get an element. */
function applyStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(make('style', {}, css));
  }
}
