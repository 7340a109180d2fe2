import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import type { Choice, Outbound } from '../channel.ts';

/** Lone surrogates would make Telegram refuse the whole message. The length stays the same. */
export const wellFormed = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD');

/** The title as an entity: never `parse_mode`, so that no `<`, `*` or `_` of anybody can break or forge formatting. */
export function titleOf({ text: raw, bold }: Outbound): MessageEntity[] {
  const text = wellFormed(raw);
  const wished = Math.min(Math.trunc(bold ?? 0), text.length);
  const length = /[\uD800-\uDBFF]/.test(text[wished - 1] ?? '') && wished < text.length ? wished - 1 : wished;
  return length > 0 && text.slice(0, length).trim() !== '' ? [{ type: 'bold', offset: 0, length }] : [];
}

/** Labels up to this length fit two beside each other on a small phone. */
const short = 16;

/** Choices as buttons: two short ones share a row. Undefined without choices. */
export function keyboardOf(choices: Choice[] | undefined): InlineKeyboardMarkup | undefined {
  if (!choices?.length) return undefined;
  const rows: InlineKeyboardButton[][] = [];
  for (const choice of choices) {
    const text = wellFormed(choice.label);
    const button = { text, callback_data: choice.id };
    const last = rows.at(-1);
    if (last?.length === 1 && fitsBeside(last[0]) && fitsBeside(button)) last.push(button);
    else rows.push([button]);
  }
  return { inline_keyboard: rows };
}

const fitsBeside = (button: InlineKeyboardButton | undefined): boolean => button !== undefined && button.text.length <= short;

/** A file name that survives the multipart header, which grammY writes without quotes: they are part of the name here. */
export function fileName(name: string): string {
  const safe = wellFormed(name)
    .replace(/["\\/\p{Cc}\p{Cf}]/gu, '-')
    .slice(0, 100);
  return `"${safe.trim() === '' ? 'file' : safe}"`;
}
