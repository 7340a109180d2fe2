import type { RenderedUtterance } from '../text/index.ts';
import { colours } from './colours.ts';
import { wrap } from './wrap.ts';

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100;

/** How wide a text may be on standard output: unlimited where it is no terminal. */
export function columns(): number {
  return process.stdout.isTTY ? Math.min(process.stdout.columns || 80, widest) : Number.POSITIVE_INFINITY;
}

/** A reply as a person would see it on a channel without buttons: choices are numbered over all of its messages. */
export function showReply(reply: readonly RenderedUtterance[], width = columns()): string {
  let number = 0;
  return reply
    .map(({ text, bold, choices, place, file }) => {
      const lines = wrap(text, width).split('\n');
      const title = bold > 0 ? Math.min(wrap(text.slice(0, bold), width).split('\n').length, lines.length) : 0;
      const attached = [place && `[📍 ${place.title}, ${place.address}]`, file && `[📎 ${file.name}]`].filter(
        part => part !== undefined,
      );
      return [
        ...lines.map((line, index) => (index < title ? colours.bold(line) : line)),
        ...attached.map(line => colours.dim(wrap(line, width))),
        ...choices.map(({ label }) => wrap(`${String(++number).padStart(3)}. ${label}`, width, '     ')),
      ].join('\n');
    })
    .join('\n\n');
}
