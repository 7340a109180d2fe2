type Child = Node | string | undefined;

/** Makes an element. Only attributes and text: what others wrote can never become markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter(child => child !== undefined));
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

/** A drawing of one line, 24 × 24. */
export function icon(path: string): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' })) {
    drawing.setAttribute(name, value);
  }
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

export const icons = {
  chat: 'M21 11.5a8.5 8 0 0 1-12.2 7.2L3 20.5l1.9-5A8.5 8 0 1 1 21 11.5Z',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M3 11 21 3l-6.5 18-3.5-7.500zM11 13.5 21 3',
  down: 'M12 5v14M6 13l6 6 6-6',
  place: 'M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  file: 'M12 4v11M7 11l5 5 5-5M5 20h14',
};
