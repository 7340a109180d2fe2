import { icon, icons, make } from './dom.ts';
import type { Labels } from './labels.ts';

/** How near to the end a reader must be to be taken along with what comes. */
const nearPx = 80;
/** Between the upper edge and a line that is shown from its top. */
const breathPx = 12;
const typingMs = 8000;

/** The list of lines: scrolls along with those who read at its end, and leaves those alone who read further up. */
export class Log {
  readonly element: HTMLElement;
  readonly list = make('div', { class: 'log', role: 'log', tabindex: '0', 'aria-live': 'polite', 'aria-relevant': 'additions' });
  readonly #latest = make('button', { type: 'button', class: 'latest', hidden: '' });
  readonly #typing: HTMLElement;
  readonly #labels: Labels;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #day = '';

  constructor(labels: Labels) {
    this.#labels = labels;
    const text = make('span');
    const typingText = make('span', { class: 'unseen' });
    labels.write(({ texts }) => {
      this.list.setAttribute('aria-label', texts.conversation);
      text.textContent = texts.latest;
      typingText.textContent = texts.typing;
    });
    this.#typing = make('div', { class: 'typing' }, typingText, make('i'), make('i'), make('i'));
    this.#latest.append(icon(icons.down), text);
    this.#latest.addEventListener('click', () => this.scrollToEnd());
    this.list.addEventListener('scroll', () => this.#near() && this.#latest.toggleAttribute('hidden', true));
    this.element = make('div', { class: 'frame' }, this.list, this.#latest);
    // A keyboard on the screen, or a turned phone: who read the end goes on reading it.
    let near = true;
    this.list.addEventListener('scroll', () => (near = this.#near()), { passive: true });
    if (typeof ResizeObserver === 'function') new ResizeObserver(() => near && this.scrollToEnd()).observe(this.list);
  }

  /** While old lines come in, a screen reader is not to read them all. */
  set busy(busy: boolean) {
    this.list.setAttribute('aria-busy', String(busy));
  }

  append(line: HTMLElement, at: string, follow: boolean): void {
    const stay = !follow && !this.#near();
    this.#dayLine(at);
    this.list.append(line);
    if (this.#typing.isConnected) this.list.append(this.#typing);
    if (stay) this.#latest.toggleAttribute('hidden', false);
    else this.scrollToEnd();
    // A long answer is read from its beginning. Old lines are not: there the end counts.
    if (!stay && !follow && this.list.getAttribute('aria-busy') !== 'true') this.#showTop(line);
  }

  #showTop(line: HTMLElement): void {
    const hidden = this.list.getBoundingClientRect().top - line.getBoundingClientRect().top;
    if (hidden > 0) this.list.scrollTop -= hidden + breathPx;
  }

  scrollToEnd(): void {
    this.list.scrollTop = this.list.scrollHeight;
    this.#latest.toggleAttribute('hidden', true);
  }

  showTyping(): void {
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.hideTyping(), typingMs);
    if (this.#typing.isConnected) return;
    const near = this.#near();
    this.list.append(this.#typing);
    if (near) this.scrollToEnd();
  }

  hideTyping(): void {
    clearTimeout(this.#typingTimer);
    this.#typing.remove();
  }

  clear(): void {
    this.hideTyping();
    this.#day = '';
    this.list.replaceChildren();
    this.#latest.toggleAttribute('hidden', true);
  }

  #near(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.list;
    return scrollHeight - scrollTop - clientHeight < nearPx;
  }

  #dayLine(at: string): void {
    const day = new Date(at).toDateString();
    if (day === this.#day) return;
    this.#day = day;
    const line = make('p', { class: 'day' });
    this.#labels.write(({ language, texts }) => {
      line.textContent = day === new Date().toDateString() ? texts.today : dayName(at, language);
    });
    this.list.append(line);
  }
}

const dayName = (at: string, language: string) =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(at),
  );
