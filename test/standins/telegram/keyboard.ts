import { bad } from './refusal.ts';

/** One button under a message. */
export interface Button {
  text: string;
  callback_data?: string;
  url?: string;
}

/** https://core.telegram.org/bots/api#inlinekeyboardbutton: exactly one of these. */
const actions = ['callback_data', 'url', 'web_app', 'login_url', 'switch_inline_query', 'copy_text', 'callback_game', 'pay'];

/** Refuses a keyboard that Telegram refuses; returns its rows. */
export function checkKeyboard(markup: unknown): Button[][] {
  if (markup === undefined) return [];
  const rows = (markup as { inline_keyboard?: unknown } | null)?.inline_keyboard;
  if (!Array.isArray(rows)) throw bad("object expected as reply markup, with field 'inline_keyboard'");
  if (rows.some(row => !Array.isArray(row))) throw bad("can't parse inline keyboard: row of type Array expected");
  const buttons = rows.flat();
  if (buttons.length > 100) throw bad('too many inline keyboard buttons');
  for (const button of buttons) checkButton(button);
  return rows.filter(row => row.length > 0);
}

function checkButton(button: Record<string, unknown> | null): void {
  if (typeof button?.text !== 'string') throw bad('can\'t parse inline keyboard button: Field "text" must be of type String');
  if (!button.text.isWellFormed()) throw bad('inline keyboard button text must be encoded in UTF-8');
  if (button.text.trim() === '') throw bad('inline keyboard button text must be non-empty');
  const used = actions.filter(action => button[action] !== undefined);
  if (used.length !== 1) throw bad('text buttons are unallowed in the inline keyboard');
  if (used[0] === 'callback_data') checkData(button.callback_data);
}

function checkData(data: unknown): void {
  const bytes = typeof data === 'string' && data.isWellFormed() ? Buffer.byteLength(data) : 0;
  if (bytes < 1 || bytes > 64) throw bad('BUTTON_DATA_INVALID');
}
