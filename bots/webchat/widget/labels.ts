import type { Config } from './wire.ts';

/** The texts around the conversation. Whoever shows one is told again when the language changes. */
export class Labels {
  #config: Config;
  readonly #writers: ((config: Config) => void)[] = [];

  constructor(config: Config) {
    this.#config = config;
  }

  get config(): Config {
    return this.#config;
  }

  /** Calls back now, and whenever the language changes. */
  write(writer: (config: Config) => void): void {
    this.#writers.push(writer);
    writer(this.#config);
  }

  change(config: Config): void {
    this.#config = config;
    for (const writer of this.#writers) writer(config);
  }

  direction(language: string | undefined): string {
    return this.#config.languages.find(({ code }) => code === language)?.direction ?? 'auto';
  }
}
