import { Labels } from './labels.ts';
import { loadConfig } from './load-config.ts';
import { Memory } from './memory.ts';
import type { Options } from './options.ts';
import { Panel } from './panel.ts';
import { type Outgoing, Sender } from './sender.ts';
import { randomId, Session } from './session.ts';
import { Stream } from './stream.ts';
import { Thread } from './thread.ts';
import type { Config, MessageData, OwnData } from './wire.ts';

/** How long a connection may be gone before the person is told. */
const patienceMs = 3000;

/** One chat on one page: brings the session, what is sent and what arrives together with what is shown. */
export class Chat {
  readonly panel: Panel;
  readonly #options: Options;
  readonly #labels: Labels;
  readonly #tab: Memory;
  readonly #choices: Memory;
  readonly #session: Session;
  readonly #thread: Thread;
  readonly #sender: Sender;
  readonly #stream: Stream;
  /** Asked for by the person, in this chat. */
  #language: string | undefined;
  /** The session whose lines are shown. */
  #followed: string | undefined;
  #ready = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options, config: Config, language: string | undefined) {
    this.#options = options;
    this.#language = language;
    this.#tab = new Memory(options.base, 'sessionStorage');
    this.#choices = options.remember === 'tab' ? this.#tab : new Memory(options.base, 'localStorage');
    this.#session = new Session(this.#choices);
    this.#labels = new Labels(config);
    this.panel = this.#createPanel();
    this.#thread = this.#createThread();
    const { base } = options;
    this.#sender = new Sender({
      base,
      memory: this.#tab,
      onState: (message, state, code) => this.#thread.showState(message, state, code),
    });
    this.#stream = new Stream({
      base,
      onEvent: (name, data) => this.#receive(name, data),
      onConnected: connected => this.#connected(connected),
    });
  }

  /** Picks up where an earlier page left off. */
  start(): void {
    const now = new Date().toISOString();
    this.#follow();
    this.#session.watch(() => this.#follow());
    for (const { id, shown } of this.#sender.pending) this.#thread.addOwn({ id, text: shown, at: now }, false);
    void this.#sender.flush();
    if (this.#options.target || this.#tab.get('open') === 'no') return;
    if (this.#options.open || this.#tab.get('open') === 'yes') this.panel.open(false);
  }

  async changeLanguage(code: string): Promise<void> {
    this.#language = code;
    rememberLanguage(this.#options, code);
    this.#labels.change(await loadConfig(this.#options.base, code));
  }

  #createPanel(): Panel {
    return new Panel({
      labels: this.#labels,
      inline: this.#options.target !== undefined,
      onLanguage: code => void this.changeLanguage(code),
      onSend: text => this.#send({ shown: text, text }),
      onOpen: open => {
        this.#tab.set('open', open ? 'yes' : 'no');
        if (open) this.panel.unread = false;
      },
    });
  }

  #createThread(): Thread {
    return new Thread({
      labels: this.#labels,
      log: this.panel.log,
      onChoice: ({ id, label }) => this.#send({ shown: label, choice: id }),
      onHello: (word, language) => {
        void this.changeLanguage(language);
        this.#send({ shown: word, text: word });
      },
      onRetry: () => void this.#sender.flush(),
    });
  }

  #send(message: Pick<Outgoing, 'shown' | 'text' | 'choice'>): void {
    const session = this.#session.ensure();
    const outgoing = { id: randomId(16), session, language: this.#language ?? navigator.language, ...message };
    this.#thread.addOwn({ id: outgoing.id, text: message.shown, at: new Date().toISOString() }, false);
    this.#sender.send(outgoing);
    this.#follow();
  }

  #follow(): void {
    const session = this.#session.current;
    if (session === this.#followed) return;
    // Another tab was told first that everything is erased.
    if (this.#followed) this.#thread.clear(this.#labels.config.texts.erased);
    this.#followed = session;
    this.#ready = false;
    this.panel.log.busy = session !== undefined;
    this.#stream.follow(session);
  }

  #receive(name: string, data: unknown): void {
    if (name === 'message') this.#show(data as MessageData);
    else if (name === 'own') this.#thread.addOwn(data as OwnData, true);
    else if (name === 'typing') this.panel.log.showTyping();
    else if (name === 'cleared') this.#erase();
    else if (name === 'ready') {
      this.#ready = true;
      this.panel.log.busy = false;
    }
  }

  #show(message: MessageData): void {
    const isNew = this.#thread.addTheirs(message);
    if (isNew && this.#ready && !this.panel.isOpen) this.panel.unread = true;
  }

  #erase(): void {
    if (this.#followed) this.#session.renew(this.#followed);
    this.#sender.clear();
    this.#followed = undefined;
    this.#stream.follow(undefined);
    this.#thread.clear(this.#labels.config.texts.erased);
    this.panel.log.busy = false;
    this.#follow();
  }

  #connected(connected: boolean): void {
    clearTimeout(this.#patience);
    if (connected) {
      this.panel.banner = '';
      void this.#sender.flush();
    } else {
      this.panel.log.hideTyping();
      this.#patience = setTimeout(() => (this.panel.banner = this.#labels.config.texts.offline), patienceMs);
    }
  }
}

/** What the person chose holds as long as the page asks for the same language as then. */
const languageKey = ({ language = '' }: Options) => `language ${language}`;

export function rememberedLanguage(options: Options): string | undefined {
  return new Memory(options.base, 'localStorage').get(languageKey(options));
}

function rememberLanguage(options: Options, code: string): void {
  new Memory(options.base, 'localStorage').set(languageKey(options), code);
}
