import type { Reading } from './reading.ts';

/** A question ends here. */
const END = /[?؟!.;\n]+\s+|[?؟]+/u;
/** Less than so many letters are no question of their own. */
const SHORTEST = 8;
const MOST = 3;

/** The questions that one message may consist of, when there are several: by their marks, or by "and also". */
export function questionsIn({ text, words, lexicons }: Reading): string[] {
  const marked = text.split(END).map(part => part.trim());
  const parts = marked.filter(part => part.length >= SHORTEST);
  if (parts.length >= 2) return parts.slice(0, MOST);
  for (const lexicon of lexicons.slice(0, 1)) {
    const also = lexicon.talk.find(words).find(({ code, at }) => code === 'also' && (at[0] ?? 0) > 1);
    const word = also && words[also.at[0] as number]?.raw;
    const from = word ? text.toLowerCase().indexOf(` ${word}`, 4) : -1;
    if (from < 0) continue;
    const halves = [text.slice(0, from), text.slice(from)].map(part => part.trim());
    if (halves.every(half => half.length >= SHORTEST)) return halves;
  }
  return [];
}
