import type { Line, Literal } from '../../text/index.ts';
import type { Aspect } from '../../understanding/understanding.ts';
import type { Moment } from '../moment.ts';

/** A paragraph of an answer, with the fact that it tells. */
export interface Part {
  lines: Line[];
  aspect?: Aspect;
}

/** What a person reads on a phone without scrolling back. UTF-16 units. */
const longest = 600;
/** A text is not cut for the sake of a word or two. */
const slack = 80;
/** Three quarters of the room, so that a fact or two still fit below. */
const afterCut = longest * 0.75;

/** Leaves out what does not fit into one short message. The first part always stays; a description is cut after a sentence. */
export function keepShort(moment: Moment, parts: Part[]): { parts: Part[]; cut: boolean } {
  const [first, ...others] = parts;
  if (!first) return { parts, cut: false };
  const cut = first.aspect === undefined && lengthOf(moment, first) > longest + slack;
  const kept = [cut ? { lines: first.lines.map(shorten) } : first];
  let room = longest - lengthOf(moment, kept[0] ?? first);
  let left = false;
  for (const part of others) {
    const length = lengthOf(moment, part);
    if (length > room) {
      left ||= first.aspect !== undefined && part.aspect === undefined;
      continue;
    }
    kept.push(part);
    room -= length;
  }
  return { parts: kept, cut: cut || left };
}

/** How many letters a paragraph is, in the person's language. */
export function lengthOf(moment: Moment, { lines }: Part): number {
  return lines.reduce((sum, line) => sum + moment.texts.render(moment.language, line).length + 1, 0);
}

function shorten(line: Line): Line {
  if ('key' in line || line.text.length <= afterCut) return line;
  return { ...line, text: `${firstSentences(line)} …` };
}

function firstSentences({ text }: Literal): string {
  const part = text.slice(0, afterCut);
  const end = [...part.matchAll(/[.!?؟。](?=\s)/g)].at(-1)?.index;
  return end === undefined ? part.replace(/\s\S*$/, '').toWellFormed() : part.slice(0, end + 1);
}
