import type { Texts } from '../text/index.ts';

/** Every text of the widget: its name in the browser, and its key in `locales/`. */
const keys = {
  open: 'widget:open',
  close: 'widget:close',
  conversation: 'widget:conversation',
  greeting: 'widget:greeting',
  sayHello: 'widget:sayHello',
  placeholder: 'widget:placeholder',
  send: 'widget:send',
  you: 'widget:you',
  language: 'widget:language',
  sending: 'widget:sending',
  failed: 'widget:failed',
  retry: 'widget:retry',
  offline: 'widget:offline',
  typing: 'widget:typing',
  latest: 'widget:latest',
  map: 'widget:map',
  newTab: 'widget:newTab',
  download: 'widget:download',
  tooLong: 'widget:tooLong',
  tooMany: 'widget:tooMany',
  refused: 'widget:refused',
  erased: 'widget:erased',
  today: 'widget:today',
} as const;

/** The widget's texts in a language, under the names that the widget uses. */
export type WidgetTexts = Record<keyof typeof keys, string>;

export function widgetTexts(texts: Texts, language: string): WidgetTexts {
  const written = Object.entries(keys).map(([name, key]) => [name, texts.render(language, { key })]);
  return Object.fromEntries(written) as WidgetTexts;
}

/** The languages that a page can be shown in, each with its own name and its own word for hello. */
export function offeredLanguages(texts: Texts) {
  return texts.languages().map(code => ({
    code,
    name: texts.nativeName(code),
    direction: texts.direction(code),
    hello: texts.render(code, { key: 'widget:hello' }),
  }));
}
