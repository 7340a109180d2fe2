const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Two columns: emoji, and the scripts of East Asia. */
const wide = /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60]/u;
const invisible = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
/** A word; what is isolated from the direction of its surroundings (a phone number in Arabic) stays in one piece. */
const words = /(?:\u2068[^\u2069]*\u2069|[^\s\u2068])+/g;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += invisible.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  return sum;
}

/**
 * Breaks long lines between words; a word that is wider than the terminal stays whole. Lines that follow begin with `indent`.
 * Letters that join (Arabic) and marks are never taken apart.
 */
export function wrap(text: string, width: number, indent = ''): string {
  if (!Number.isFinite(width)) return text;
  return text
    .split('\n')
    .map(line => (columnsOf(line) <= width ? line : wrapLine(line, width, indent)))
    .join('\n');
}

function wrapLine(line: string, width: number, indent: string): string {
  const lines: string[] = [];
  let current = /^\s*/.exec(line)?.[0] ?? '';
  let begun = false;
  for (const [word] of line.matchAll(words)) {
    if (begun && columnsOf(`${current} ${word}`) > width) {
      lines.push(current);
      current = indent + word;
    } else current += begun ? ` ${word}` : word;
    begun = true;
  }
  return [...lines, current].join('\n');
}
