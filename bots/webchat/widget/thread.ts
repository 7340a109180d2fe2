import { make } from './dom.ts';
import type { Labels } from './labels.ts';
import { type Line, ownLine, theirLine } from './line.ts';
import type { Log } from './log.ts';
import type { Outgoing, SendState } from './sender.ts';
import { createWelcome } from './welcome.ts';
import type { Choice, MessageData, OwnData } from './wire.ts';

export interface ThreadOptions {
  labels: Labels;
  log: Log;
  onChoice(choice: Choice): void;
  onHello(word: string, language: string): void;
  onRetry(): void;
}

/** The lines on the screen, each once, whatever arrives how often. */
export class Thread {
  readonly #options: ThreadOptions;
  readonly #own = new Map<string, Line>();
  readonly #theirs = new Set<string>();

  constructor(options: ThreadOptions) {
    this.#options = options;
    this.#welcome();
  }

  /** Returns whether it is new. */
  addTheirs(message: MessageData): boolean {
    if (this.#theirs.has(message.id)) return false;
    this.#theirs.add(message.id);
    const { labels, log, onChoice } = this.#options;
    log.hideTyping();
    this.#append(theirLine(message, labels, onChoice).element, message.at, false);
    return true;
  }

  /** A line of the person: written just now, or stored (then it is confirmed). */
  addOwn({ id, text, at }: OwnData, stored: boolean): void {
    if (!this.#own.has(id)) {
      const line = ownLine(text, at, this.#options.labels);
      this.#own.set(id, line);
      this.#append(line.element, at, !stored);
    }
    if (stored) this.#mark(id, 'sent', '');
  }

  showState({ id }: Outgoing, state: SendState, code?: string): void {
    const { labels, log } = this.#options;
    const { texts } = labels.config;
    const words = { sending: texts.sending, held: texts.tooMany, failed: texts.failed, refused: refusal(texts, code), sent: '' };
    this.#mark(id, state, words[state]);
    const line = this.#own.get(id);
    if (state !== 'failed' || !line) return;
    const retry = make('button', { type: 'button' }, texts.retry);
    retry.addEventListener('click', this.#options.onRetry);
    line.note.append(' ', retry);
    log.scrollToEnd();
  }

  /** Takes everything away; `notice` says why. */
  clear(notice: string): void {
    this.#own.clear();
    this.#theirs.clear();
    this.#options.log.clear();
    this.#welcome(notice);
  }

  #mark(id: string, state: SendState, text: string): void {
    const line = this.#own.get(id);
    if (!line) return;
    line.element.dataset.state = state;
    line.note.querySelectorAll('span, button').forEach(old => void old.remove());
    if (text) line.note.prepend(make('span', {}, `${text} `));
  }

  #append(line: HTMLElement, at: string, follow: boolean): void {
    const { log } = this.#options;
    log.list.querySelector('.welcome')?.remove();
    // Only the newest choices look like the next step; older ones still work.
    log.list.querySelector('.newest')?.classList.remove('newest');
    line.classList.add('newest');
    log.append(line, at, follow);
  }

  #welcome(notice = ''): void {
    const { labels, log, onHello } = this.#options;
    if (notice) log.list.append(make('p', { class: 'day' }, notice));
    log.list.append(createWelcome(labels, onHello));
  }
}

const refusal = (texts: Labels['config']['texts'], code: string | undefined) =>
  code === 'too_long' ? texts.tooLong : texts.refused;
