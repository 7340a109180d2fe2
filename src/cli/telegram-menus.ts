import type { CommandMenu } from '../../bots/telegram/index.ts';
import type { Texts } from '../text/index.ts';

/** What the menu of commands offers, in this order. The names are the same in every language. */
const menu = [
  { command: 'start', key: 'menu:start' },
  { command: 'help', key: 'menu:help' },
  { command: 'human', key: 'menu:human' },
  { command: 'language', key: 'menu:language' },
  { command: 'subscribe', key: 'menu:subscribe' },
  { command: 'unsubscribe', key: 'menu:unsubscribe' },
  { command: 'forget', key: 'menu:forget' },
];

/** The menu in every language that the assistant speaks, and in English for everybody else. */
export function telegramMenus(texts: Texts): CommandMenu[] {
  const commands = (language: string) =>
    menu.map(({ command, key }) => ({ command, description: texts.render(language, { key }) }));
  return [{ commands: commands('en') }, ...texts.languages().map(language => ({ language, commands: commands(language) }))];
}
