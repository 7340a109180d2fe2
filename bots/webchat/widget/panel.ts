import { createComposer } from './composer.ts';
import { icon, icons, make } from './dom.ts';
import { createHeader } from './header.ts';
import type { Labels } from './labels.ts';
import { Log } from './log.ts';

export interface PanelOptions {
  labels: Labels;
  inline: boolean;
  onLanguage(code: string): void;
  onSend(text: string): void;
  /** Told of opening and closing; the floating panel only. */
  onOpen(open: boolean): void;
}

/** The chat's frame: header, lines, composer; floating ones also have the button that opens it. */
export class Panel {
  readonly element: HTMLElement;
  readonly log: Log;
  readonly #options: PanelOptions;
  readonly #frame: HTMLElement;
  readonly #title: HTMLElement;
  readonly #launcher = make('button', { type: 'button', class: 'launcher', 'aria-expanded': 'false' }, icon(icons.chat));
  readonly #banner = make('p', { class: 'banner', role: 'status' });
  readonly #focusField: () => void;
  #open: boolean;

  constructor(options: PanelOptions) {
    const { labels, inline } = options;
    this.#options = options;
    this.#open = inline;
    this.log = new Log(labels);
    const header = createHeader(labels, options.onLanguage, inline ? undefined : () => this.close());
    this.#title = header.title;
    const composer = createComposer(labels, options.onSend);
    this.#focusField = composer.focus;
    this.#frame = make('div', { class: 'panel' }, header.element, this.#banner, this.log.element, composer.element);
    this.element = make('div', { class: inline ? 'root inline' : 'root' }, this.#frame);
    if (!inline) this.#float(labels);
    labels.write(({ language, direction }) => {
      this.element.lang = language;
      this.element.dir = direction;
    });
  }

  get isOpen(): boolean {
    return this.#open;
  }

  set unread(unread: boolean) {
    this.#launcher.classList.toggle('unread', unread);
    const { open, latest } = this.#options.labels.config.texts;
    this.#launcher.setAttribute('aria-label', unread ? `${open} (${latest})` : open);
  }

  set banner(text: string) {
    if (this.#banner.textContent !== text) this.#banner.textContent = text;
  }

  /** `focus: false` for a panel that opens by itself: the reader of the page is not to be moved. */
  open(focus = true): void {
    this.#show(true);
    this.log.scrollToEnd();
    // A field in focus brings up a phone's keyboard, over the greeting.
    if (focus) matchMedia('(pointer: coarse)').matches ? this.#title.focus() : this.#focusField();
  }

  close(): void {
    this.#show(false);
    this.#launcher.focus();
  }

  #show(open: boolean): void {
    this.#open = open;
    this.#frame.toggleAttribute('hidden', !open);
    this.#launcher.setAttribute('aria-expanded', String(open));
    this.element.classList.toggle('open', open);
    this.#options.onOpen(open);
  }

  #float(labels: Labels): void {
    this.#frame.setAttribute('role', 'dialog');
    this.#frame.setAttribute('id', 'panel');
    this.#frame.setAttribute('hidden', '');
    this.#launcher.setAttribute('aria-controls', 'panel');
    this.#launcher.addEventListener('click', () => (this.#open ? this.close() : this.open()));
    this.#frame.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !event.isComposing) this.close();
    });
    labels.write(({ organisation, texts }) => {
      this.#frame.setAttribute('aria-label', organisation.name);
      this.#launcher.setAttribute('aria-label', texts.open);
    });
    this.element.prepend(this.#launcher);
    followViewport(this.element);
  }
}

/** On a phone the keyboard covers the page: the panel is as high as what is left. */
function followViewport(element: HTMLElement): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const adapt = () => {
    element.style.setProperty('--height', `${viewport.height}px`);
    element.style.setProperty('--top', `${viewport.offsetTop}px`);
  };
  viewport.addEventListener('resize', adapt);
  viewport.addEventListener('scroll', adapt);
  adapt();
}
