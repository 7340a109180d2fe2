import { icon, icons, make } from './dom.ts';
import type { Labels } from './labels.ts';

/** As much as the server takes. */
const longestText = 4000;
const tallestPx = 132;

export interface Composer {
  element: HTMLElement;
  focus(): void;
}

/** Where the person writes. Enter sends, Shift+Enter makes a new line; an Enter that ends a composed word does neither. */
export function createComposer(labels: Labels, onSend: (text: string) => void): Composer {
  const field = make('textarea', { rows: '1', dir: 'auto', enterkeyhint: 'send', autocomplete: 'off' });
  const send = make('button', { type: 'submit', class: 'send' }, icon(icons.send));
  const problem = make('p', { class: 'problem', role: 'alert', id: 'problem' });
  const form = make('form', { class: 'composer', novalidate: '' }, problem, make('div', {}, field, send));
  labels.write(({ texts }) => {
    field.placeholder = texts.placeholder;
    field.setAttribute('aria-label', texts.placeholder);
    send.setAttribute('aria-label', texts.send);
  });
  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${Math.min(tallestPx, field.scrollHeight)}px`;
  };
  const check = () => {
    const tooLong = field.value.trim().length > longestText;
    problem.textContent = tooLong ? labels.config.texts.tooLong : '';
    field.setAttribute('aria-invalid', String(tooLong));
    return !tooLong;
  };
  const submit = () => {
    const text = field.value.trim();
    if (!text || !check()) return field.focus();
    field.value = '';
    grow();
    onSend(text);
    field.focus();
  };
  field.addEventListener('input', () => {
    grow();
    if (problem.textContent) check();
  });
  field.addEventListener('keydown', event => {
    // 229: browsers that do not say `isComposing` for the key that ends it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    submit();
  });
  return { element: form, focus: () => field.focus() };
}
