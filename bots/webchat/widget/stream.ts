import { Backoff } from './backoff.ts';

export interface StreamOptions {
  base: string;
  onEvent(name: string, data: unknown): void;
  onConnected(connected: boolean): void;
}

const names = ['message', 'own', 'typing', 'ready', 'cleared'];
/** A page in the background lets go of its connection after this many milliseconds. */
const hiddenMs = 30_000;

/**
 * The events of one conversation. Reconnects by itself, from the last event on: at once when the network or the reader comes
 * back, otherwise after growing pauses (EventSource's own reconnecting ends for good at the first 429 or 503).
 */
export class Stream {
  readonly #options: StreamOptions;
  readonly #backoff = new Backoff(1000, 30_000);
  #session: string | undefined;
  #source: EventSource | undefined;
  #cursor = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: StreamOptions) {
    this.#options = options;
    addEventListener('online', () => this.#reopen());
    addEventListener('offline', () => this.#drop());
    document.addEventListener('visibilitychange', () => this.#visibilityChanged());
  }

  /** Follows this session from its beginning; does nothing when it is followed already. */
  follow(session: string | undefined): void {
    if (session === this.#session) return;
    this.#close();
    this.#session = session;
    this.#cursor = '';
    this.#open();
  }

  #open(): void {
    this.#close();
    if (!this.#session) return;
    const query = new URLSearchParams({ session: this.#session, after: this.#cursor });
    const source = new EventSource(`${this.#options.base}webchat/events?${query}`);
    this.#source = source;
    source.onopen = () => {
      this.#backoff.reset();
      this.#options.onConnected(true);
    };
    source.onerror = () => this.#drop();
    for (const name of names) source.addEventListener(name, event => this.#receive(name, event as MessageEvent<string>));
  }

  #receive(name: string, event: MessageEvent<string>): void {
    if (event.lastEventId) this.#cursor = event.lastEventId;
    this.#options.onEvent(name, JSON.parse(event.data));
  }

  #drop(): void {
    this.#close();
    if (!this.#session) return;
    this.#options.onConnected(false);
    this.#timer = setTimeout(() => this.#open(), this.#backoff.next());
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  #reopen(): void {
    if (!this.#source) this.#open();
  }

  #visibilityChanged(): void {
    if (document.hidden) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#close(), hiddenMs);
    } else {
      if (this.#source) clearTimeout(this.#timer);
      this.#reopen();
    }
  }
}
