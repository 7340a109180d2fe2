/** A piece of a text; with `href` when it can be followed. */
export interface Piece {
  text: string;
  href?: string;
}

const url = String.raw`https?:\/\/[^\s<>"\u2066-\u2069]+`;
const mail = String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+`;
/** An address as people write it: `1712.be`. Endings that Belgian help uses; a full stop without a space after it is no address. */
const site = String.raw`(?<![\w@./:-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:be|brussels|vlaanderen|org|com|eu|net|info)(?![\w-])(?:\/[^\s<>"\u2066-\u2069]*)?`;
const number = String.raw`\+?\d(?:[ \u00a0./-]?\d){2,13}`;
const date = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/** Finds web addresses, mail addresses and phone numbers. `phones`: numbers that are known, also short ones such as 112. */
export function findLinks(text: string, phones: string[]): Piece[] {
  const known = new Set(phones.map(digitsOf));
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(`${url}|${mail}|${site}|${number}`, 'giu'))) {
    const found = trimEnd(match[0]);
    const at = match.index ?? 0;
    const href = hrefOf(found, known, text.slice(Math.max(0, at - 2), at), text.slice(at + found.length, at + found.length + 2));
    if (!href) continue;
    if (at > end) pieces.push({ text: text.slice(end, at) });
    pieces.push({ text: found, href });
    end = at + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The full stop after an address belongs to the sentence. */
const trimEnd = (found: string) => found.replace(/[.,;:!?)\]}'’»،؛؟]+$/u, '');

function hrefOf(found: string, known: Set<string>, before: string, after: string): string | undefined {
  if (/^https?:/.test(found)) return isUrl(found) ? found : undefined;
  if (found.includes('@')) return `mailto:${found}`;
  if (/[a-z]/i.test(found)) return isUrl(`https://${found}`) ? `https://${found}` : undefined;
  const digits = digitsOf(found);
  const looksRight = /^[+0]/.test(found) && digits.length >= 9 && !date.test(found);
  if (!looksRight && !(known.has(digits) && standsAlone(before, after))) return undefined;
  return `tel:${found.startsWith('+') ? '+' : ''}${digits}`;
}

/** No price, no time, no part of a longer number or word. */
const standsAlone = (before: string, after: string) =>
  !/[€$£][ \u00a0]?$|[\w.,:/@-]$/.test(before) && !/^[.,:/-]\d|^[ \u00a0]?[€$£%]|^\w/.test(after);

function isUrl(text: string): boolean {
  try {
    return Boolean(new URL(text).host);
  } catch {
    return false;
  }
}
