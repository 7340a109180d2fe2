/** Small things that outlive a page. Where the browser forbids storing, they live as long as the page. */
export class Memory {
  readonly #prefix: string;
  readonly #storage: Storage | undefined;
  readonly #page = new Map<string, string>();

  constructor(base: string, kind: 'localStorage' | 'sessionStorage') {
    this.#prefix = `houvast ${base} `;
    this.#storage = allowed(kind);
  }

  get(key: string): string | undefined {
    return this.#page.get(key) ?? this.#storage?.getItem(this.#prefix + key) ?? undefined;
  }

  set(key: string, value: string | undefined): void {
    this.#page.delete(key);
    try {
      if (value === undefined) this.#storage?.removeItem(this.#prefix + key);
      else if (this.#storage) this.#storage.setItem(this.#prefix + key, value);
      else this.#page.set(key, value);
    } catch {
      // Full, or switched off in the meantime.
      if (value !== undefined) this.#page.set(key, value);
    }
  }

  /** Calls back when another tab changed this key. */
  watch(key: string, onChange: () => void): void {
    addEventListener('storage', event => {
      if (event.key === this.#prefix + key) onChange();
    });
  }
}

function allowed(kind: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    const storage = window[kind];
    storage.getItem('');
    return storage;
  } catch {
    return undefined;
  }
}
