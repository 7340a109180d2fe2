import { bad } from './refusal.ts';

const tags = new Set([
  ...[
    'b',
    'strong',
    'i',
    'em',
    'u',
    'ins',
    's',
    'strike',
    'del',
    'span',
    'tg-spoiler',
    'a',
    'code',
    'pre',
    'blockquote',
    'tg-emoji',
  ],
]);

const parsers: Record<string, (text: string) => string> = {
  html: parseHtml,
  markdown: parseMarkdown,
  markdownv2: parseMarkdownV2,
};

/** The text that remains after `parse_mode`; refuses what Telegram cannot parse. */
export function parseText(text: string, mode: string | undefined): string {
  if (!mode) return text;
  const parse = parsers[mode.toLowerCase()];
  if (!parse) throw bad('unsupported parse_mode');
  return parse(text);
}

const cannot = (reason: string) => bad(`can't parse entities: ${reason}`);

function parseHtml(text: string): string {
  const open: string[] = [];
  const plain = text.replace(/<(?:(\/?)([a-zA-Z-]+)((?:\s[^<>]*)?)>)?/g, (_all, slash, name, _attributes, at) => {
    if (!tags.has(name?.toLowerCase())) throw cannot(`Unsupported start tag "${name ?? ''}" at byte offset ${at}`);
    if (!slash) open.push(name.toLowerCase());
    else if (open.pop() !== name.toLowerCase()) throw cannot(`Unmatched end tag at byte offset ${at}`);
    return '';
  });
  if (open.length > 0) throw cannot(`Can't find end tag corresponding to start tag "${open.at(-1)}"`);
  return plain.replace(/&(lt|gt|amp|quot);/g, (_all, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name as 'lt']);
}

function parseMarkdown(text: string): string {
  const rest = text
    .replace(/\\[_*`[]/g, '')
    .replace(/```[\s\S]*?```|`[^`]*`/g, '')
    .replace(/\[[^\]]*\]\([^)]*\)/g, '');
  for (const sign of ['*', '_', '`']) {
    if (rest.split(sign).length % 2 === 0)
      throw cannot(`Can't find end of the entity starting at byte offset ${rest.indexOf(sign)}`);
  }
  if (rest.includes('[')) throw cannot(`Can't find end of the entity starting at byte offset ${rest.indexOf('[')}`);
  return text.replace(/\\([_*`[])|[*_`]/g, '$1');
}

function parseMarkdownV2(text: string): string {
  const plain = text.replace(/\\[ -~]/g, '');
  const reserved = /[[\]()>#+\-=|{}.!]/.exec(plain.replace(/\[[^\]]*\]\([^)]*\)/g, ''));
  if (reserved) throw cannot(`Character '${reserved[0]}' is reserved and must be escaped with the preceding '\\'`);
  for (const sign of ['*', '_', '~', '`']) {
    if (plain.split(sign).length % 2 === 0)
      throw cannot(`Can't find end of the entity starting at byte offset ${plain.indexOf(sign)}`);
  }
  return text.replace(/\\([ -~])|[*_~`]/g, '$1');
}
