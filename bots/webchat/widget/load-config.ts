import { Backoff, wait } from './backoff.ts';
import type { Config } from './wire.ts';

/** Fetches the texts in a language, again and again until the server answers. */
export async function loadConfig(base: string, language: string | undefined): Promise<Config> {
  const backoff = new Backoff(1000, 60_000);
  for (;;) {
    try {
      const query = language ? `?language=${encodeURIComponent(language)}` : '';
      const response = await fetch(`${base}webchat/config${query}`, { credentials: 'omit' });
      if (response.ok) return await response.json();
    } catch {
      // No network: the same as no answer.
    }
    await wait(backoff.next());
  }
}
