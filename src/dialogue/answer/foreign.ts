import type { Line } from '../../text/index.ts';
import { type Moment, phrase } from '../moment.ts';

/** Says above the first text in another language which one it is, and that there is none yet in the person's own. */
export function explainLanguages(moment: Moment, paragraphs: Line[][]): Line[][] {
  const first = paragraphs.findIndex(lines => foreign(moment, lines) !== undefined);
  if (first < 0) return paragraphs;
  const found = [...new Set(paragraphs.flatMap(lines => foreign(moment, lines) ?? []))];
  const list = { list: found.map(languageName => ({ languageName })) };
  return [...paragraphs.slice(0, first), [phrase('answer:elsewhere', { language: list })], ...paragraphs.slice(first)];
}

function foreign({ language }: Moment, lines: Line[]): string | undefined {
  const literal = lines.find(line => 'text' in line && line.language !== undefined && line.language !== language);
  return literal && 'text' in literal ? literal.language : undefined;
}
