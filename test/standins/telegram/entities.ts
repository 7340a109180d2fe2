import { bad } from './refusal.ts';

/** Formatting of a piece of a text, in UTF-16 units. */
export interface Entity {
  type: string;
  offset: number;
  length: number;
  [more: string]: unknown;
}

const types = new Set([
  ...['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number', 'bold', 'italic', 'underline'],
  ...['strikethrough', 'spoiler', 'blockquote', 'expandable_blockquote', 'code', 'pre', 'text_link', 'text_mention'],
  ...['custom_emoji', 'date_time'],
]);

/** Refuses formatting that does not fit its text. */
export function checkEntities(text: string, given: unknown): Entity[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw bad("can't parse entities: expected an Array of MessageEntity");
  for (const entity of given) checkEntity(text, entity);
  return given;
}

function checkEntity(text: string, entity: Entity): void {
  const { type, offset, length } = entity ?? {};
  if (!types.has(type)) throw bad(`can't parse entities: unsupported type "${type}" specified`);
  if (!Number.isInteger(offset) || offset < 0) throw bad('receive an entity with incorrect offset');
  if (!Number.isInteger(length) || length <= 0) throw bad('receive an entity with incorrect length');
  if (offset + length > text.length) throw bad('receive an entity that ends after the text');
  if (insidePair(text, offset)) throw bad(`entity begins in a middle of a UTF-16 symbol at offset ${offset}`);
  if (insidePair(text, offset + length)) throw bad(`entity ends in a middle of a UTF-16 symbol at offset ${offset + length}`);
  if (type === 'text_link' && !/^(https?|tg|mailto|tel):/i.test(String(entity.url))) throw bad('text_link without URL');
}

const insidePair = (text: string, at: number): boolean =>
  at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
