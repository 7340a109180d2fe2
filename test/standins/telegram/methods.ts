import { deleteMyCommands, getMyCommands, setMyCommands } from './menu.ts';
import type { Parameters } from './parameters.ts';
import { answerCallbackQuery, sendChatAction, sendDocument, sendMessage, sendVenue } from './sending.ts';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './updates.ts';
import type { World } from './world.ts';

type Method = (p: Parameters, world: World, gone: AbortSignal) => unknown;

const getMe: Method = (_p, { bot }) => ({ ...bot, can_join_groups: true, can_read_all_group_messages: false });

const all: Record<string, Method> = {
  getMe,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  sendMessage,
  sendVenue,
  sendDocument,
  sendChatAction,
  answerCallbackQuery,
};

const byLowerCase = new Map(Object.entries(all).map(([name, method]) => [name.toLowerCase(), { name, method }]));

/** The method of that name, in any case, as the Bot API has it. */
export const methodNamed = (name: string) => byLowerCase.get(name.toLowerCase());
