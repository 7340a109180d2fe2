/** Where a text may be cut, best first: between paragraphs, lines, sentences, words. */
const seams = [/\n\n/g, /\n/g, /(?<=[.!?؟。])\s/g, /\s/g];

/**
 * Splits a text into parts of at most `length` UTF-16 units, at the best seam in the second half of each part.
 * Nothing but the white space at the seams is lost; a letter is never cut.
 */
export function splitText(text: string, length: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > length) {
    const at = seamWithin(rest, length);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  if (rest || parts.length === 0) parts.push(rest);
  return parts;
}

function seamWithin(text: string, length: number): number {
  const window = text.slice(0, length + 1);
  for (const seam of seams) {
    const last = [...window.matchAll(seam)].map(match => match.index).findLast(index => index >= length / 2);
    if (last !== undefined) return last;
  }
  return wholeLetters(text, length);
}

/** No seam at all (a 5,000-letter "word"): the last whole letter that fits. */
function wholeLetters(text: string, length: number): number {
  const window = text.slice(Math.max(0, length - 64), length + 64);
  const offset = Math.max(0, length - 64);
  const starts = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(window)].map(part => part.index + offset);
  return starts.findLast(start => start > 0 && start <= length) ?? length;
}
