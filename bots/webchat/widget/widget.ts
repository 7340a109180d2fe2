import { Chat, rememberedLanguage } from './chat.ts';
import { offerFonts } from './fonts.ts';
import { loadConfig } from './load-config.ts';
import { mount } from './mount.ts';
import { readOptions } from './options.ts';

const started = Symbol.for('houvast started');
const page = window as unknown as Record<symbol, boolean | undefined>;

/** The script that was included; twice by mistake counts once. */
const script = (document.currentScript ?? document.querySelector('script[src*="/widget.js"]')) as HTMLScriptElement | null;
if (script && !page[started]) {
  page[started] = true;
  void start(script);
}

async function start(script: HTMLScriptElement): Promise<void> {
  const options = readOptions(script);
  const chosen = rememberedLanguage(options);
  // Without a wish the server goes by what the browser accepts, which says more of the reader than the page's language.
  const [config] = await Promise.all([loadConfig(options.base, chosen ?? options.language), parsed()]);
  const parent = options.target ? document.querySelector(options.target) : document.body;
  if (!parent) throw new Error(`houvast: no element matches data-target="${options.target}"`);
  offerFonts(options.base);
  const chat = new Chat(options, config, chosen);
  mount(chat.panel.element, parent);
  chat.start();
}

function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise(resolve => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
