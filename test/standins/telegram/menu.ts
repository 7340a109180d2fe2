import { objectOf, type Parameters, textOf } from './parameters.ts';
import { bad } from './refusal.ts';
import type { BotCommand, World } from './world.ts';

/** https://core.telegram.org/bots/api#setmycommands */
export function setMyCommands(p: Parameters, world: World): true {
  const commands = objectOf(p, 'commands');
  if (!Array.isArray(commands)) throw bad("can't parse commands: expected an Array of BotCommand");
  if (commands.length > 100) throw bad('BOT_COMMANDS_TOO_MUCH');
  for (const command of commands) checkCommand(command);
  world.menus.set(languageOf(p), commands);
  return true;
}

/** https://core.telegram.org/bots/api#getmycommands */
export const getMyCommands = (p: Parameters, world: World): BotCommand[] => world.menus.get(languageOf(p)) ?? [];

/** https://core.telegram.org/bots/api#deletemycommands */
export function deleteMyCommands(p: Parameters, world: World): true {
  world.menus.delete(languageOf(p));
  return true;
}

function checkCommand(given: Partial<BotCommand> | null): void {
  if (!/^[a-z0-9_]{1,32}$/.test(given?.command ?? '')) throw bad('BOT_COMMAND_INVALID');
  const description = given?.description;
  if (typeof description !== 'string' || description.trim() === '') throw bad('command description must be non-empty');
  if (description.length > 256 || !description.isWellFormed()) throw bad('BOT_COMMAND_DESCRIPTION_INVALID');
}

function languageOf(p: Parameters): string {
  const language = textOf(p, 'language_code') ?? '';
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw bad('invalid language code specified');
  return language;
}
